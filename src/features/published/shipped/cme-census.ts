/**
 * Children missing education on census day, autumn terms 2024/25 and 2025/26: counts, and for 2025/26 the rate per 100
 * children aged 5 to 16. Source: Department for Education, "Children missing education", published under the Open
 * Government Licence v3.0. Local authorities and the region are rounded to 10, England to 100; `low` rounds to 0 and is
 * not 0. DfE did not publish a South East total for 2024/25, so there is no such row.
 */
export const CME_CENSUS = `time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,breakdown_topic,breakdown,child_count,rate_per_100
202425,Autumn term,Local authority,E12000008,867,E06000036,Bracknell Forest,Total,Total,20,
202425,Autumn term,Local authority,E12000008,846,E06000043,Brighton and Hove,Total,Total,30,
202425,Autumn term,Local authority,E12000008,825,E06000060,Buckinghamshire,Total,Total,200,
202425,Autumn term,Local authority,E12000008,845,E10000011,East Sussex,Total,Total,1500,
202425,Autumn term,Local authority,E12000008,850,E10000014,Hampshire,Total,Total,520,
202425,Autumn term,Local authority,E12000008,921,E06000046,Isle of Wight,Total,Total,10,
202425,Autumn term,Local authority,E12000008,886,E10000016,Kent,Total,Total,1570,
202425,Autumn term,Local authority,E12000008,887,E06000035,Medway,Total,Total,100,
202425,Autumn term,Local authority,E12000008,826,E06000042,Milton Keynes,Total,Total,80,
202425,Autumn term,Local authority,E12000008,931,E10000025,Oxfordshire,Total,Total,200,
202425,Autumn term,Local authority,E12000008,851,E06000044,Portsmouth,Total,Total,20,
202425,Autumn term,Local authority,E12000008,870,E06000038,Reading,Total,Total,150,
202425,Autumn term,Local authority,E12000008,871,E06000039,Slough,Total,Total,300,
202425,Autumn term,Local authority,E12000008,852,E06000045,Southampton,Total,Total,1280,
202425,Autumn term,Local authority,E12000008,936,E10000030,Surrey,Total,Total,120,
202425,Autumn term,Local authority,E12000008,869,E06000037,West Berkshire,Total,Total,40,
202425,Autumn term,Local authority,E12000008,938,E10000032,West Sussex,Total,Total,160,
202425,Autumn term,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,Total,Total,20,
202425,Autumn term,Local authority,E12000008,872,E06000041,Wokingham,Total,Total,10,
202425,Autumn term,National,,,,,Total,Total,39200,
202526,Autumn term,Local authority,E12000008,867,E06000036,Bracknell Forest,Total,Total,20,0.1
202526,Autumn term,Local authority,E12000008,846,E06000043,Brighton and Hove,Total,Total,40,0.1
202526,Autumn term,Local authority,E12000008,825,E06000060,Buckinghamshire,Total,Total,200,0.2
202526,Autumn term,Local authority,E12000008,845,E10000011,East Sussex,Total,Total,1450,2.0
202526,Autumn term,Local authority,E12000008,850,E10000014,Hampshire,Total,Total,340,0.2
202526,Autumn term,Local authority,E12000008,921,E06000046,Isle of Wight,Total,Total,20,0.1
202526,Autumn term,Local authority,E12000008,886,E10000016,Kent,Total,Total,1340,0.5
202526,Autumn term,Local authority,E12000008,887,E06000035,Medway,Total,Total,160,0.3
202526,Autumn term,Local authority,E12000008,826,E06000042,Milton Keynes,Total,Total,50,0.1
202526,Autumn term,Local authority,E12000008,931,E10000025,Oxfordshire,Total,Total,170,0.2
202526,Autumn term,Local authority,E12000008,851,E06000044,Portsmouth,Total,Total,40,0.1
202526,Autumn term,Local authority,E12000008,870,E06000038,Reading,Total,Total,70,0.3
202526,Autumn term,Local authority,E12000008,871,E06000039,Slough,Total,Total,140,0.4
202526,Autumn term,Local authority,E12000008,852,E06000045,Southampton,Total,Total,1040,3.0
202526,Autumn term,Local authority,E12000008,936,E10000030,Surrey,Total,Total,150,0.1
202526,Autumn term,Local authority,E12000008,869,E06000037,West Berkshire,Total,Total,10,0.1
202526,Autumn term,Local authority,E12000008,938,E10000032,West Sussex,Total,Total,270,0.2
202526,Autumn term,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,Total,Total,30,0.1
202526,Autumn term,Local authority,E12000008,872,E06000041,Wokingham,Total,Total,10,low
202526,Autumn term,Regional,E12000008,,,,Total,Total,5540,0.4
202526,Autumn term,National,,,,,Total,Total,34700,0.4
`;
