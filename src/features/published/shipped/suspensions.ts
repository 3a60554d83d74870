/**
 * Suspensions per 100 pupils on roll, academic year 2023/24. Source: Department for Education, "Suspensions and permanent
 * exclusions in England", published under the Open Government Licence v3.0. It is not rounded to 10.
 */
export const SUSPENSIONS = `time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,susp_rate
202324,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,12.81
202324,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,6.59
202324,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,6.77
202324,Academic year,Local authority,E12000008,845,E10000011,East Sussex,17.69
202324,Academic year,Local authority,E12000008,850,E10000014,Hampshire,10.32
202324,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,14.20
202324,Academic year,Local authority,E12000008,886,E10000016,Kent,8.13
202324,Academic year,Local authority,E12000008,887,E06000035,Medway,12.72
202324,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,13.38
202324,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,11.01
202324,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,17.00
202324,Academic year,Local authority,E12000008,870,E06000038,Reading,9.99
202324,Academic year,Local authority,E12000008,871,E06000039,Slough,4.74
202324,Academic year,Local authority,E12000008,852,E06000045,Southampton,14.44
202324,Academic year,Local authority,E12000008,936,E10000030,Surrey,8.51
202324,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,12.59
202324,Academic year,Local authority,E12000008,938,E10000032,West Sussex,8.90
202324,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,7.85
202324,Academic year,Local authority,E12000008,872,E06000041,Wokingham,4.66
202324,Academic year,Regional,E12000008,,,,9.93
202324,Academic year,National,,,,,11.31
`;
