/** The case table of facts 5b: number, typed | fields as JSON | warning. */
export const FACTS_CASES = `
1 bridge 3x10 | sets=3; reps=10
2 3 x 10 bridge | sets=3; reps=10
3 Bridge 3×10 | sets=3; reps=10
4 bridge 3 sets of 10 | sets=3; reps=10
5 bridge 3s 10r | sets=3; reps=10
6 bridge 2-3x8-12 | sets=[2,3]; reps=[8,12]
7 clamshell 3x12 ea side | sets=3; reps=12; side="each"
10 clam 3x12 each leg | sets=3; reps=12; side="each"
11 clam 3x12 (R) | sets=3; reps=12; side="right"
13 hip abd 3x10 B/L | sets=3; reps=10; side="both"
15 hamstring 2x30s hold | sets=2; reps=1; holdSeconds=30
16 hamstring 3x30" ea | sets=3; reps=1; holdSeconds=30; side="each"
20 bridge 3x10x5s | sets=3; reps=10; holdSeconds=5
21 bridge 3x10 5s hold | sets=3; reps=10; holdSeconds=5
22 bridge 3x10 w/ 5 sec hold | sets=3; reps=10; holdSeconds=5
24 curl-up 5-3-1x10s | scheme=[5,3,1]; holdSeconds=10
25 plank 3x max hold | sets=3; holdSeconds="max"
26 squat 3xAMRAP | sets=3; reps="amrap"
29 pelvic tilt 2x10 bd | sets=2; reps=10; timesPerDay=2
30 chin tuck 1x10 TID | sets=1; reps=10; timesPerDay=3
32 ankle pump 20 reps qid | reps=20; timesPerDay=4
34 press up x10 every 2 hrs while awake | reps=10; everyHours=2
35 bridge 3x10 5x/wk | sets=3; reps=10; daysPerWeek=5
38 bridge 3x10 daily | sets=3; reps=10; timesPerDay=1; daysPerWeek=7
39 bridge 3x10 EOD | sets=3; reps=10; everyDays=2
40 bridge 3x10 MWF | sets=3; reps=10; weekdays=["mo","we","fr"]
41 bridge 3x10 Mon/Wed/Fri | sets=3; reps=10; weekdays=["mo","we","fr"]
42 cat cow 1x10 am & pm | sets=1; reps=10; timesPerDay=2; when=["am","pm"]
44 clam 3x12 5/7 x 6/52 | sets=3; reps=12; daysPerWeek=5; weeks=6
45 clam 3x12 for 3/12 | sets=3; reps=12; months=3
48 row 3x12 red band | sets=3; reps=12; load={"band":"red"}
49 LAQ 3x10 5# | sets=3; reps=10; load={"value":5,"unit":"lb"}
50 deadlift 3x5 @70% 1RM rest 2min | sets=3; reps=5; load={"percentOneRepMax":70}; restSeconds=120
51 split squat 3x8 tempo 3-1-1 r60 | sets=3; reps=8; tempo=[3,1,1]; restSeconds=60
52 squat 4x6 31X0 RIR 2 | sets=4; reps=6; tempo=[3,1,"X",0]; rir=2
53 heel raise 3x15 BW | sets=3; reps=15; load={"bodyweight":true}
54 walk 20min 5x/wk RPE 3-4 | durationSeconds=1200; daysPerWeek=5; rpe=[3,4]
56 carry 3x20m ea | sets=3; distance={"value":20,"unit":"m"}; side="each"
58 prone lying 2x3min TID | sets=2; durationSeconds=180; timesPerDay=3
60 bridge 3x10 pain <=3/10 | sets=3; reps=10; maxPain=3
61 heel slide 2x10 PF | sets=2; reps=10; maxPain=0
62 knee rocking 1x10 prn | sets=1; reps=10; asNeeded=true
66 bridge 3x10 QD | sets=3; reps=10; timesPerDay=1; daysPerWeek=7 | abbr
68 bridge 3x10 BIW | sets=3; reps=10 | ambiguous
69 bridge 3x10 5/7 | sets=3; reps=10; daysPerWeek=5 | ambiguous
70 walk 30m daily | timesPerDay=1; daysPerWeek=7 | unit
71 bridge 30x10 | sets=30; reps=10 | range
`;
