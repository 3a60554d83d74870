/**
 * Children in elective home education on census day, autumn and spring terms of 2022/23, with sex, year group and main
 * reason. Source: Department for Education, "Elective home education", published under the Open Government Licence v3.0;
 * the rows of England, the South East and its local authorities. Rounded to 10, England to 100; `x` is not available and
 * `low` rounds to 0 and is not 0.
 */
export const EHE_CENSUS = `time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,ehe_census_date,ehe_female,ehe_male,ehe_sex_unknown,ehe_reception,ehe_year1,ehe_year2,ehe_year3,ehe_year4,ehe_year5,ehe_year6,ehe_year7,ehe_year8,ehe_year9,ehe_year10,ehe_year11,ehe_year_unknown,ehe_reason_physical_health,ehe_reason_mental_health,ehe_reason_health_covid,ehe_reason_school_preference,ehe_reason_perm_exc,ehe_reason_risk_exc,ehe_reason_access,ehe_reason_philosophical,ehe_reason_religious,ehe_reason_lifestyle,ehe_reason_school_suggestion,ehe_reason_school_dissatisfaction_general,ehe_reason_school_dissatisfaction_send,ehe_reason_school_dissatisfaction_bullying,ehe_reason_no_reason_given,ehe_reason_other,ehe_reason_unknown
202223,Autumn term,National,,,,,80900,41000,39700,200,300,2300,3700,4300,4800,5500,6100,7200,9000,10800,12700,14000,100,1400,7200,3600,1600,100,400,600,12600,800,6100,100,4600,1800,2200,11400,9600,17000
202223,Autumn term,Regional,E12000008,,,,14740,7500,7150,80,40,360,620,730,840,920,1050,1290,1620,2040,2420,2720,90,120,1640,330,230,20,50,170,2340,150,260,10,500,560,440,3880,1940,2080
202223,Autumn term,Local authority,E12000008,825,E10000002,Buckinghamshire,910,440,470,0,0,30,40,40,50,50,70,90,120,140,140,150,0,10,60,30,50,low,0,0,130,0,0,0,30,10,20,380,190,0
202223,Autumn term,Local authority,E12000008,826,E06000042,Milton Keynes,510,270,250,0,low,20,20,40,20,30,30,60,50,80,80,80,0,0,70,30,40,0,0,10,240,10,0,low,low,30,10,50,20,0
202223,Autumn term,Local authority,E12000008,845,E10000011,East Sussex,1220,610,610,low,low,40,60,70,80,80,100,110,120,150,210,210,10,0,180,0,0,0,0,0,420,0,0,0,70,100,40,0,0,410
202223,Autumn term,Local authority,E12000008,846,E06000043,Brighton and Hove,510,220,220,70,low,10,20,30,30,30,40,40,50,70,60,80,60,10,10,30,10,low,0,0,160,0,0,0,20,10,20,0,20,220
202223,Autumn term,Local authority,E12000008,850,E10000014,Hampshire,1760,890,870,low,0,50,80,90,110,110,140,150,180,220,300,330,0,10,420,100,40,0,20,10,430,low,40,0,10,80,80,40,30,480
202223,Autumn term,Local authority,E12000008,851,E06000044,Portsmouth,200,100,90,0,low,low,30,10,10,20,20,10,20,20,30,20,0,low,0,20,0,0,0,0,0,0,0,0,0,20,low,0,50,110
202223,Autumn term,Local authority,E12000008,852,E06000045,Southampton,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x
202223,Autumn term,Local authority,E12000008,867,E06000036,Bracknell Forest,120,70,60,0,0,10,low,10,10,10,20,10,20,20,20,20,0,0,20,low,low,0,0,0,40,low,10,0,10,20,low,low,0,0
202223,Autumn term,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,180,100,80,0,0,low,10,10,10,10,20,10,20,20,40,30,0,low,30,10,10,0,0,0,0,low,10,0,10,0,10,30,0,70
202223,Autumn term,Local authority,E12000008,869,E06000037,West Berkshire,220,120,110,0,0,low,low,10,10,10,10,20,40,30,30,50,20,0,60,10,0,0,0,0,0,10,0,0,40,20,10,0,80,0
202223,Autumn term,Local authority,E12000008,870,E06000038,Reading,250,130,130,0,0,10,10,20,20,20,20,10,30,40,30,40,0,20,20,0,10,0,0,0,20,10,70,0,20,10,low,60,20,0
202223,Autumn term,Local authority,E12000008,871,E06000039,Slough,250,130,130,0,0,low,20,20,20,20,30,20,30,40,30,30,0,10,20,10,20,low,0,0,10,30,80,0,20,20,20,0,10,10
202223,Autumn term,Local authority,E12000008,872,E06000041,Wokingham,200,110,80,0,low,low,10,10,10,10,30,10,20,30,30,40,0,low,40,low,10,low,0,low,60,0,40,0,20,0,10,0,low,20
202223,Autumn term,Local authority,E12000008,886,E10000016,Kent,2870,1490,1380,0,10,80,100,110,140,170,160,240,330,430,540,570,0,0,0,0,0,0,10,90,0,0,0,0,150,30,70,1510,1020,0
202223,Autumn term,Local authority,E12000008,887,E06000035,Medway,640,330,310,0,10,10,30,30,30,40,40,50,70,100,110,140,0,20,40,10,10,0,low,30,120,0,0,0,10,30,30,30,10,310
202223,Autumn term,Local authority,E12000008,921,E06000046,Isle of Wight,480,240,240,0,0,10,20,30,30,30,20,40,50,50,90,110,0,low,170,40,10,0,10,low,130,0,low,0,10,40,20,20,10,0
202223,Autumn term,Local authority,E12000008,931,E10000025,Oxfordshire,1010,510,500,low,0,20,40,60,70,50,80,100,100,120,170,200,0,low,290,0,low,0,0,10,130,40,low,low,10,50,10,210,260,10
202223,Autumn term,Local authority,E12000008,936,E10000030,Surrey,1620,850,770,low,10,30,60,80,100,100,110,160,190,230,250,310,low,low,20,0,low,10,low,low,low,10,10,0,10,low,low,1470,60,30
202223,Autumn term,Local authority,E12000008,938,E10000032,West Sussex,1400,720,680,0,10,30,60,60,80,110,100,120,150,220,210,250,0,30,170,40,20,0,10,20,400,40,low,0,50,70,70,0,100,370
202223,Spring term,National,,,,,86200,43900,42100,100,800,2700,3800,4300,4800,5500,6200,7700,9800,11800,13600,15000,100,1600,9100,3200,1700,100,500,700,13800,900,6100,300,5600,2200,2900,10800,10600,16500
202223,Spring term,Regional,E12000008,,,,15680,7980,7660,30,110,450,650,700,870,920,1090,1380,1800,2220,2570,2900,10,110,2000,270,310,10,60,170,2420,140,550,70,730,530,490,4000,1900,1900
202223,Spring term,Local authority,E12000008,825,E10000002,Buckinghamshire,970,470,500,0,low,30,40,50,50,50,60,110,120,150,150,160,0,10,80,30,60,low,0,0,270,0,0,0,30,20,20,380,80,0
202223,Spring term,Local authority,E12000008,826,E06000042,Milton Keynes,510,240,270,0,low,20,20,30,30,30,30,50,60,90,70,80,0,0,90,20,30,0,0,10,250,10,0,0,10,30,20,50,20,0
202223,Spring term,Local authority,E12000008,845,E10000011,East Sussex,1350,680,670,0,20,30,70,60,80,90,110,120,140,170,230,240,10,30,180,0,0,0,0,0,450,0,0,0,40,100,50,0,30,480
202223,Spring term,Local authority,E12000008,846,E06000043,Brighton and Hove,460,220,230,20,low,20,20,30,30,30,40,40,50,70,60,80,10,10,10,30,30,low,0,0,80,0,20,0,50,10,20,0,110,110
202223,Spring term,Local authority,E12000008,850,E10000014,Hampshire,1930,980,950,low,10,60,90,80,120,120,150,170,210,250,320,350,0,20,480,90,30,0,10,10,420,low,70,low,40,90,100,170,30,370
202223,Spring term,Local authority,E12000008,851,E06000044,Portsmouth,200,100,90,0,low,10,20,10,10,20,20,10,20,20,30,30,0,low,0,20,0,0,0,0,0,0,0,0,low,20,low,0,40,110
202223,Spring term,Local authority,E12000008,852,E06000045,Southampton,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x
202223,Spring term,Local authority,E12000008,867,E06000036,Bracknell Forest,130,70,60,0,low,10,10,10,10,10,10,10,20,20,20,20,0,0,20,low,10,low,0,0,40,10,10,0,10,20,low,low,0,low
202223,Spring term,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,190,100,100,0,0,low,10,10,10,10,20,20,20,20,40,30,0,low,40,10,10,0,0,10,50,0,10,0,20,10,10,30,low,0
202223,Spring term,Local authority,E12000008,869,E06000037,West Berkshire,190,90,100,0,0,10,low,low,10,10,10,20,40,30,30,40,0,low,50,10,0,0,low,0,0,10,0,0,30,20,10,0,60,0
202223,Spring term,Local authority,E12000008,870,E06000038,Reading,280,140,140,0,0,10,20,20,20,20,20,20,30,40,40,50,0,10,30,low,10,0,0,0,20,10,70,0,20,10,10,60,40,0
202223,Spring term,Local authority,E12000008,871,E06000039,Slough,270,140,130,0,low,10,20,20,30,20,20,30,30,30,30,30,0,10,20,10,30,low,0,0,10,30,90,0,30,20,10,low,low,10
202223,Spring term,Local authority,E12000008,872,E06000041,Wokingham,230,130,100,0,low,10,10,10,10,10,30,20,30,30,40,40,0,low,40,low,10,low,0,0,80,0,40,0,20,0,low,0,10,20
202223,Spring term,Local authority,E12000008,886,E10000016,Kent,3000,1570,1420,0,20,90,100,110,140,160,170,230,380,460,580,580,0,0,0,0,0,0,10,90,0,0,0,0,170,30,70,1540,1100,0
202223,Spring term,Local authority,E12000008,887,E06000035,Medway,720,360,360,0,10,20,30,30,30,40,40,60,80,100,120,170,0,0,60,10,20,0,low,40,low,0,130,0,20,30,30,100,30,250
202223,Spring term,Local authority,E12000008,921,E06000046,Isle of Wight,520,250,270,0,10,20,20,30,30,30,30,40,60,60,90,110,0,low,190,30,10,low,20,0,160,0,low,0,20,40,20,20,10,10
202223,Spring term,Local authority,E12000008,931,E10000025,Oxfordshire,1070,530,530,10,10,20,40,60,70,50,80,100,110,140,170,220,0,low,310,0,30,0,low,10,130,40,80,low,110,50,20,190,70,30
202223,Spring term,Local authority,E12000008,936,E10000030,Surrey,1790,950,830,10,10,50,60,80,100,100,130,180,210,260,270,340,0,10,40,0,10,0,low,10,10,low,20,60,40,0,10,1380,100,90
202223,Spring term,Local authority,E12000008,938,E10000032,West Sussex,1470,750,710,0,10,40,60,60,80,100,100,130,170,230,230,260,0,10,320,low,20,low,20,low,400,40,20,low,80,20,80,0,110,370
`;
