/**
 * Persistent absence (10% or more of possible sessions missed) and severe absence (50% or more), in per cent of
 * enrolments, academic year 2024/25. Source: Department for Education, "Pupil absence in schools in England", published
 * under the Open Government Licence v3.0.
 */
export const ABSENCE = `time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent
202425,Academic year,Local authority,E12000008,867,E06000036,Bracknell Forest,14.10,1.79
202425,Academic year,Local authority,E12000008,846,E06000043,Brighton and Hove,21.25,3.23
202425,Academic year,Local authority,E12000008,825,E06000060,Buckinghamshire,17.80,2.10
202425,Academic year,Local authority,E12000008,845,E10000011,East Sussex,20.77,3.15
202425,Academic year,Local authority,E12000008,850,E10000014,Hampshire,15.77,2.44
202425,Academic year,Local authority,E12000008,921,E06000046,Isle of Wight,22.24,3.35
202425,Academic year,Local authority,E12000008,886,E10000016,Kent,19.42,2.39
202425,Academic year,Local authority,E12000008,887,E06000035,Medway,18.79,2.37
202425,Academic year,Local authority,E12000008,826,E06000042,Milton Keynes,17.68,2.51
202425,Academic year,Local authority,E12000008,931,E10000025,Oxfordshire,17.75,2.92
202425,Academic year,Local authority,E12000008,851,E06000044,Portsmouth,19.74,3.55
202425,Academic year,Local authority,E12000008,870,E06000038,Reading,19.01,2.45
202425,Academic year,Local authority,E12000008,871,E06000039,Slough,18.60,1.66
202425,Academic year,Local authority,E12000008,852,E06000045,Southampton,21.40,3.36
202425,Academic year,Local authority,E12000008,936,E10000030,Surrey,15.06,2.09
202425,Academic year,Local authority,E12000008,869,E06000037,West Berkshire,16.45,2.48
202425,Academic year,Local authority,E12000008,938,E10000032,West Sussex,17.58,2.32
202425,Academic year,Local authority,E12000008,868,E06000040,Windsor and Maidenhead,17.93,2.20
202425,Academic year,Local authority,E12000008,872,E06000041,Wokingham,14.30,1.46
202425,Academic year,Regional,E12000008,,,,17.81,2.46
202425,Academic year,National,,,,,18.14,2.39
`;
