/**
 * Elective home education over whole academic years, 2021/22 to 2024/25. Source: Department for Education, "Elective home
 * education", published under the Open Government Licence v3.0; the rows of England, the South East and its local
 * authorities. Rounded to 10, England to 100; percentages are DfE's own.
 */
export const EHE_YEAR = `time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,ehe_starts_full_year,ehe_schtype_ey,ehe_schtype_none,ehe_schtype_lamain,ehe_schtype_acad,ehe_schtype_free,ehe_schtype_ind,ehe_schtype_spec,ehe_schtype_ap,ehe_schtype_pru,ehe_schtype_ehe,ehe_schtype_else_unk,ehe_schtype_ey_pc,ehe_schtype_none_pc,ehe_schtype_lamain_pc,ehe_schtype_acad_pc,ehe_schtype_free_pc,ehe_schtype_ind_pc,ehe_schtype_spec_pc,ehe_schtype_ap_pc,ehe_schtype_pru_pc,ehe_schtype_ehe_pc,ehe_schtype_else_unk_pc,ehe_anytime_full_year,ehe_returns_full_year,ehe_leave,ehe_section_437_full_year,ehe_sao_issued_full_year,ehe_sao_revoked_full_year
202425,Academic year,National,,,,,78000,x,x,x,x,x,x,x,x,x,x,x,low,2,23,49,2,2,low,low,1,2,19,175900,28100,5400,7400,2500,600
202425,Academic year,Regional,E12000008,,,,14550,x,x,x,x,x,x,x,x,x,x,x,low,1,24,39,2,2,low,low,1,1,28,32930,5220,1060,780,350,30
202425,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,670,10,20,190,270,20,50,10,low,0,50,50,low,low,29,40,low,7,low,low,0,8,8,1740,310,110,10,0,0
202425,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,480,0,20,90,260,0,10,low,10,0,10,80,0,low,18,55,0,low,low,low,0,low,17,1100,290,60,80,50,0
202425,Academic year,Local authority,E12000008,845,E10000011,East Sussex,1210,10,0,380,600,10,20,10,10,10,0,170,low,0,31,50,low,low,low,low,low,0,14,2990,290,70,120,30,10
202425,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,280,0,10,160,40,low,10,0,low,0,20,50,0,low,57,15,low,low,0,low,0,6,17,730,120,30,10,0,0
202425,Academic year,Local authority,E12000008,850,E10000014,Hampshire,1830,10,30,880,560,10,40,low,low,10,0,290,low,low,48,30,low,low,low,low,low,0,16,4280,620,150,120,50,10
202425,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,190,low,0,90,70,0,10,0,0,0,30,0,low,0,46,34,0,low,0,0,0,15,0,520,170,50,200,100,20
202425,Academic year,Local authority,E12000008,852,E06000045,Southampton,370,low,0,140,110,low,low,0,0,low,0,110,low,0,39,30,low,low,0,0,low,0,28,950,200,50,10,low,0
202425,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,170,0,low,50,90,0,20,low,0,0,10,low,0,low,31,52,0,9,low,0,0,5,low,350,40,10,20,10,0
202425,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,170,0,10,40,70,0,10,0,low,0,10,30,0,low,21,44,0,6,0,low,0,6,18,390,50,20,0,0,0
202425,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,220,10,0,90,90,0,low,0,0,low,0,20,low,0,41,43,0,low,0,0,low,0,10,460,110,low,40,low,0
202425,Academic year,Local authority,E12000008,870,E06000038,Reading,260,low,0,80,110,10,10,0,0,low,low,50,low,0,30,42,5,low,0,0,low,low,17,510,150,30,10,0,0
202425,Academic year,Local authority,E12000008,871,E06000039,Slough,300,0,0,0,0,0,0,0,0,0,0,300,0,0,0,0,0,0,0,0,0,0,100,410,130,20,0,0,0
202425,Academic year,Local authority,E12000008,872,E06000041,Wokingham,190,0,10,20,90,10,10,low,0,0,10,30,0,low,12,46,7,7,low,0,0,low,17,450,50,20,10,low,0
202425,Academic year,Local authority,E12000008,886,E10000016,Kent,3520,0,20,630,2100,160,70,20,10,30,60,420,0,low,18,60,low,low,low,low,low,low,12,7420,910,110,60,60,0
202425,Academic year,Local authority,E12000008,887,E06000035,Medway,750,10,30,60,490,0,low,low,0,low,low,150,low,low,8,66,0,low,low,0,low,low,19,1560,210,30,low,low,0
202425,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,280,0,10,100,140,10,10,0,0,10,10,10,0,low,34,50,low,low,0,0,low,low,low,590,170,20,10,low,low
202425,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,770,low,0,110,500,30,20,low,0,0,0,110,low,0,15,65,low,low,low,0,0,0,14,2000,330,x,30,10,0
202425,Academic year,Local authority,E12000008,936,E10000030,Surrey,1380,0,0,430,120,60,30,20,0,0,0,740,0,0,31,8,low,low,low,0,0,0,53,3280,550,80,low,low,0
202425,Academic year,Local authority,E12000008,938,E10000032,West Sussex,1500,0,0,0,0,0,0,0,0,0,0,1500,0,0,0,0,0,0,0,0,0,0,100,3190,520,120,70,30,0
202324,Academic year,National,,,,,71500,x,x,x,x,x,x,x,x,x,x,x,1,1,25,49,2,2,low,low,1,2,17,153300,21500,5000,7000,2100,400
202324,Academic year,Regional,E12000008,,,,14900,x,x,x,x,x,x,x,x,x,x,x,1,2,32,43,2,3,1,low,low,1,15,29300,4120,1070,1690,680,30
202324,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,690,10,20,180,320,10,50,low,low,low,40,60,low,low,26,46,low,7,low,low,low,5,9,1690,250,90,0,0,0
202324,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,460,0,20,80,250,0,10,low,low,0,0,100,0,low,16,55,0,low,low,low,0,0,21,1000,240,70,60,40,low
202324,Academic year,Local authority,E12000008,845,E10000011,East Sussex,2640,150,0,780,1060,20,150,30,low,0,20,410,6,0,29,40,low,6,low,low,0,low,16,2640,260,90,880,420,10
202324,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,230,0,0,110,30,low,60,0,0,0,10,30,0,0,46,12,low,25,0,0,0,low,14,700,90,30,0,0,0
202324,Academic year,Local authority,E12000008,850,E10000014,Hampshire,1810,30,10,900,550,10,40,10,0,10,0,270,low,low,49,30,low,low,low,0,low,0,15,3640,470,130,30,10,low
202324,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,110,0,0,40,50,0,10,low,0,0,20,0,0,0,32,45,0,low,low,0,0,17,0,320,70,20,230,100,0
202324,Academic year,Local authority,E12000008,852,E06000045,Southampton,390,10,20,120,110,low,low,low,0,low,0,130,low,low,31,28,low,low,low,0,low,0,34,850,170,60,10,low,0
202324,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,140,low,low,40,60,0,20,0,0,low,10,10,low,low,31,44,0,11,0,0,low,6,5,300,50,20,10,0,0
202324,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,140,0,10,30,80,low,low,0,low,0,20,0,0,low,23,54,low,low,0,low,0,13,0,340,40,10,low,0,0
202324,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,160,low,0,70,70,0,low,0,0,low,0,20,low,0,44,44,0,low,0,0,low,0,9,360,70,30,10,0,0
202324,Academic year,Local authority,E12000008,870,E06000038,Reading,190,low,10,60,80,low,low,0,0,low,low,40,low,low,32,39,low,low,0,0,low,low,20,420,120,20,low,0,0
202324,Academic year,Local authority,E12000008,871,E06000039,Slough,240,0,0,0,0,0,0,0,0,0,0,240,0,0,0,0,0,0,0,0,0,0,100,510,80,50,0,0,0
202324,Academic year,Local authority,E12000008,872,E06000041,Wokingham,160,0,10,20,90,10,10,low,0,low,10,10,0,6,13,55,6,5,low,0,low,5,9,390,60,20,10,0,0
202324,Academic year,Local authority,E12000008,886,E10000016,Kent,3270,low,20,630,2050,120,80,20,10,30,50,280,low,low,19,63,low,low,low,low,low,low,9,6390,740,130,110,60,0
202324,Academic year,Local authority,E12000008,887,E06000035,Medway,600,0,20,40,390,0,low,10,0,low,40,110,0,low,7,64,0,low,low,0,low,7,18,1270,150,10,20,10,low
202324,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,380,0,20,140,170,10,10,0,0,low,10,20,0,5,37,44,low,low,0,0,low,low,6,870,120,30,10,10,low
202324,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,780,low,0,140,500,20,10,low,0,0,0,120,low,0,17,64,low,low,low,0,0,0,15,1850,300,x,20,low,0
202324,Academic year,Local authority,E12000008,936,E10000030,Surrey,1360,low,0,860,120,30,20,10,0,10,0,320,low,0,63,8,low,low,low,0,low,0,23,3140,590,160,10,low,0
202324,Academic year,Local authority,E12000008,938,E10000032,West Sussex,1140,low,120,500,400,20,30,10,20,0,low,40,low,11,44,35,low,low,low,low,0,low,low,2640,250,20,270,30,10
202223,Academic year,National,,,,,53200,x,x,x,x,x,x,x,x,x,x,x,1,2,27,47,2,2,low,low,1,2,17,126100,19800,4300,3900,1100,200
202223,Academic year,Regional,E12000008,,,,10050,x,x,x,x,x,x,x,x,x,x,x,low,1,26,48,2,2,low,low,low,2,16,23680,3540,940,470,120,20
202223,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,570,20,10,190,230,10,30,low,low,10,30,50,low,low,33,40,low,5,low,low,low,low,9,1440,190,70,low,0,0
202223,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,390,0,10,70,260,0,10,0,0,0,0,60,0,low,17,66,0,low,0,0,0,0,15,880,230,80,60,30,10
202223,Academic year,Local authority,E12000008,845,E10000011,East Sussex,800,20,0,190,490,10,20,low,0,0,10,60,low,0,24,61,low,low,low,0,0,low,8,2100,170,x,60,30,low
202223,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,230,0,low,150,30,0,10,0,0,low,10,20,0,low,64,15,0,5,0,0,low,low,9,690,200,20,low,low,0
202223,Academic year,Local authority,E12000008,850,E10000014,Hampshire,1250,0,30,610,330,0,30,low,0,low,0,240,0,low,48,27,0,low,low,0,low,0,19,3380,450,120,20,low,0
202223,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,70,0,0,40,20,0,0,0,0,0,0,10,0,0,53,28,0,0,0,0,0,0,19,210,50,10,30,low,0
202223,Academic year,Local authority,E12000008,852,E06000045,Southampton,270,0,10,10,100,low,0,low,10,0,0,140,0,low,low,38,low,0,low,low,0,0,53,660,90,110,10,low,0
202223,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,90,low,low,30,40,0,10,low,0,0,low,low,low,low,34,41,0,10,low,0,0,low,low,220,30,10,low,0,0
202223,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,120,0,0,30,60,low,10,0,low,0,10,10,0,0,22,50,low,9,0,low,0,10,8,240,50,10,low,low,0
202223,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,110,0,0,40,50,0,10,low,0,low,0,10,0,0,34,49,0,7,low,0,low,0,9,310,50,10,0,0,0
202223,Academic year,Local authority,E12000008,870,E06000038,Reading,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x
202223,Academic year,Local authority,E12000008,871,E06000039,Slough,150,0,0,0,0,0,0,0,0,0,0,150,0,0,0,0,0,0,0,0,0,0,100,380,70,40,0,0,0
202223,Academic year,Local authority,E12000008,872,E06000041,Wokingham,170,0,10,30,60,10,10,0,low,0,low,40,0,low,19,39,low,8,0,low,0,low,25,370,70,20,10,low,low
202223,Academic year,Local authority,E12000008,886,E10000016,Kent,2230,low,20,370,1360,100,40,10,0,10,40,270,low,low,17,61,low,low,low,0,low,low,12,4850,560,100,130,50,10
202223,Academic year,Local authority,E12000008,887,E06000035,Medway,550,low,10,40,400,0,10,low,0,low,60,20,low,low,8,73,0,low,low,0,low,11,low,1110,70,30,0,0,0
202223,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,320,0,30,160,80,low,10,low,0,low,10,20,0,10,51,25,low,low,low,0,low,low,6,790,120,40,10,0,0
202223,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,600,0,0,100,370,20,10,0,0,0,0,110,0,0,16,62,low,low,0,0,0,0,18,1360,300,x,10,10,low
202223,Academic year,Local authority,E12000008,936,E10000030,Surrey,1110,0,0,270,520,30,0,10,0,low,0,280,0,0,24,47,low,0,low,0,low,0,26,2030,330,60,10,low,0
202223,Academic year,Local authority,E12000008,938,E10000032,West Sussex,840,low,10,300,360,30,20,0,0,10,40,70,low,low,36,43,low,low,0,0,low,low,8,2240,460,80,110,low,low
202122,Academic year,National,,,,,44400,x,x,x,x,x,x,x,x,x,x,x,1,2,28,42,2,2,1,low,1,2,19,116300,19700,4100,3800,1300,300
202122,Academic year,Regional,E12000008,,,,8880,x,x,x,x,x,x,x,x,x,x,x,1,1,40,37,2,3,1,low,1,2,12,21290,3360,790,240,80,10
202122,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,500,10,10,200,180,20,20,10,low,0,20,30,low,low,41,36,low,low,low,low,0,low,6,1360,250,100,10,0,0
202122,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,300,0,20,80,150,10,low,low,low,0,0,30,0,5,28,51,low,low,low,low,0,0,11,770,180,30,20,10,low
202122,Academic year,Local authority,E12000008,845,E10000011,East Sussex,690,10,low,300,190,10,20,10,0,low,low,130,low,low,43,28,low,low,low,0,low,low,19,1900,270,70,x,x,x
202122,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,200,low,0,100,20,low,10,0,low,low,10,60,low,0,52,10,low,low,0,low,low,low,28,620,60,20,10,low,0
202122,Academic year,Local authority,E12000008,850,E10000014,Hampshire,1000,20,10,490,230,low,30,10,0,10,130,70,low,low,49,23,low,low,low,0,low,13,7,2640,310,130,20,low,0
202122,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,100,low,0,20,60,0,low,0,0,0,0,20,low,0,17,58,0,low,0,0,0,0,21,240,40,10,50,10,0
202122,Academic year,Local authority,E12000008,852,E06000045,Southampton,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x
202122,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,90,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,210,30,20,0,0,0
202122,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,100,0,low,20,50,0,10,0,10,0,low,10,0,low,19,49,0,13,0,5,0,low,9,220,90,40,0,0,0
202122,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,120,low,low,40,60,0,low,low,0,low,0,20,low,low,32,48,0,low,low,0,low,0,16,340,60,low,0,0,0
202122,Academic year,Local authority,E12000008,870,E06000038,Reading,140,0,10,50,30,0,low,0,0,0,low,40,0,8,39,22,0,low,0,0,0,low,27,410,90,10,0,0,0
202122,Academic year,Local authority,E12000008,871,E06000039,Slough,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x
202122,Academic year,Local authority,E12000008,872,E06000041,Wokingham,130,0,0,20,50,10,10,0,0,low,low,40,0,0,18,35,low,5,0,0,low,low,32,360,90,30,low,low,0
202122,Academic year,Local authority,E12000008,886,E10000016,Kent,1800,10,30,370,1080,50,30,20,0,20,30,170,low,low,20,60,low,low,low,0,low,low,9,4260,600,120,50,20,0
202122,Academic year,Local authority,E12000008,887,E06000035,Medway,380,0,low,60,250,0,0,low,low,10,0,60,0,low,15,66,0,0,low,low,low,0,16,850,90,10,low,0,0
202122,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,270,10,20,150,60,10,10,0,0,0,20,10,low,7,56,21,low,low,0,0,0,6,low,740,160,20,low,0,0
202122,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,390,0,0,60,240,10,10,0,0,0,low,70,0,0,15,62,low,low,0,0,0,low,19,1160,190,0,low,0,0
202122,Academic year,Local authority,E12000008,936,E10000030,Surrey,1470,0,0,1060,140,80,40,10,0,0,0,130,0,0,73,10,5,low,low,0,0,0,9,2120,x,x,x,x,x
202122,Academic year,Local authority,E12000008,938,E10000032,West Sussex,760,0,10,280,300,10,20,10,0,10,low,120,0,low,37,39,low,low,low,0,low,low,15,2050,290,50,20,10,0
`;
