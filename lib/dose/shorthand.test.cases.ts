/**
 * Our own cases of shorthand beyond the table of facts 5b, one a line, read by a person before they were kept:
 * typed → name → fields of the dose as JSON → warnings, each with the words that it points at.
 */
export const SHORTHAND_CASES = `
split squat 3x8 tempo 3-1-1 r60 → split squat → tempo=[3,1,1]; restSeconds=60; sets=3; reps=8
squat 4x6 31X0 RIR 2 → squat → rir=2; tempo=[3,1,"X",0]; sets=4; reps=6
squat 4x6 20X1 → squat → tempo=[2,0,"X",1]; sets=4; reps=6
squat 4x6 3-1-X-0 → squat → tempo=[3,1,"X",0]; sets=4; reps=6
squat 4x6 tempo 3110 → squat → tempo=[3,1,1,0]; sets=4; reps=6
squat 12X8 → squat → sets=12; reps=8
squat 3X10 → squat → sets=3; reps=10
squat 3x8 3-1-1 → squat → sets=3; reps=8; tempo=[3,1,1]
squat 10-8-6 → squat → scheme=[10,8,6]
squat 3x10 RPE 7 → squat → rpe=7; sets=3; reps=10
squat 3x10 7/10 effort → squat → rpe=7; sets=3; reps=10
squat 3x10 @RPE 7.5 → squat → rpe=7.5; sets=3; reps=10
squat 3x10 RPE 13 → squat → rpe=13; sets=3; reps=10 → range:RPE 13
squat 3x10 Borg 13 → squat Borg 13 → sets=3; reps=10 → unit:Borg 13
squat 3x10 2 reps in reserve → squat → rir=2; sets=3; reps=10
plank 3x30s rest 30s → plank → restSeconds=30; holdSeconds=30; sets=3; reps=1
plank 3x30s 30s rest → plank → restSeconds=30; holdSeconds=30; sets=3; reps=1
plank 3x30s, rest 60-90s → plank rest 60-90s → holdSeconds=30; sets=3; reps=1 → ambiguous:rest 60-90s
plank 3x30s 60s rest between sets → plank → restSeconds=60; holdSeconds=30; sets=3; reps=1
squat 3x10 rest 5s between reps → squat rest 5s between reps → sets=3; reps=10 → ambiguous:rest 5s between reps
constructive rest 10min daily → constructive rest → timesPerDay=1; daysPerWeek=7; durationSeconds=600
Seated forward rest 3x20s BID → Seated forward rest → timesPerDay=2; holdSeconds=20; sets=3; reps=1
bridge 3x10 rest 60 → bridge → restSeconds=60; sets=3; reps=10
bridge 3 sets x 10 reps → bridge → sets=3; reps=10
bridge 3 sets, 10 reps, 5s hold → bridge → sets=3; reps=10; holdSeconds=5
bridge 10 reps x 3 sets → bridge → reps=10; sets=3
bridge 10 reps, 3 sets → bridge → reps=10; sets=3
bridge three sets of ten → bridge → sets=3; reps=10
bridge 3 sets of 10-12 reps → bridge → sets=3; reps=[10,12]
bridge Sets: 3 Reps: 10 Hold: 5 sec Frequency: 2x/day → bridge → timesPerDay=2; sets=3; reps=10; holdSeconds=5
bridge 10x → bridge → reps=10
bridge x10 daily → bridge → timesPerDay=1; daysPerWeek=7; reps=10
bridge 3x10 x2 daily → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 2x daily → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 twice daily → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 twice a day → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 2 times per day → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 once daily → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10
bridge 3x10 once a day → bridge → timesPerDay=1; sets=3; reps=10
bridge 3x10/day → bridge → sets=3; reps=10; timesPerDay=1
bridge 30 reps a day → bridge → reps=30; timesPerDay=1
walk 20 min/day → walk → durationSeconds=1200; timesPerDay=1
walk 150 min/week → walk 150 min/week →  → ambiguous:150 min/week
bridge 3x10 every other day → bridge → everyDays=2; sets=3; reps=10
bridge 3x10 alt days → bridge → everyDays=2; sets=3; reps=10
bridge 3x10 alternate days → bridge → everyDays=2; sets=3; reps=10
bridge 3x10 every 3rd day → bridge → everyDays=3; sets=3; reps=10
bridge 3x10 q2h → bridge → everyHours=2; sets=3; reps=10
bridge 3x10 q 2 h prn → bridge → everyHours=2; sets=3; reps=10; asNeeded=true
bridge 3x10 2-hourly → bridge → everyHours=2; sets=3; reps=10
bridge 3x10 hourly → bridge → everyHours=1; sets=3; reps=10
bridge 3x10 3 times a week → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 3 days a week → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 3-4x/wk → bridge → daysPerWeek=[3,4]; sets=3; reps=10
bridge 3x10 3-4 days/week → bridge → daysPerWeek=[3,4]; sets=3; reps=10
bridge 3x10 x3/wk → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 for 6 weeks → bridge → weeks=6; sets=3; reps=10
bridge 3x10 x6wks → bridge → weeks=6; sets=3; reps=10
bridge 3x10 x 6 weeks, BID → bridge → weeks=6; timesPerDay=2; sets=3; reps=10
bridge 3x10 for 14/7 → bridge → weeks=2; sets=3; reps=10
bridge 3x10 for 5 days → bridge for 5 days → sets=3; reps=10 → unit:for 5 days
bridge 3x10 3/12 → bridge 3/12 → sets=3; reps=10 → ambiguous:3/12
bridge 3x10 6 weeks post op → bridge 6 weeks post op → sets=3; reps=10
plank hold for 5 secs x 10 → plank → holdSeconds=5; sets=10; reps=1
plank 30 second hold → plank → holdSeconds=30; reps=1
plank 30-second hold x3 → plank → holdSeconds=30; sets=3; reps=1
plank hold 30s x 3 → plank → holdSeconds=30; sets=3; reps=1
plank 3 x hold 30s → plank → holdSeconds=30; sets=3; reps=1
plank 20-30s hold x 3 → plank → holdSeconds=[20,30]; sets=3; reps=1
plank 30s x 3 → plank → holdSeconds=30; sets=3; reps=1
plank 3x1min → plank → durationSeconds=60; sets=3
plank 3x1min hold → plank → holdSeconds=60; sets=3; reps=1
plank 3x:30 → plank → holdSeconds=30; sets=3; reps=1
plank 3x0:30 → plank → durationSeconds=30; sets=3
plank hold 5 → plank → holdSeconds=5; reps=1
plank hold for a count of 5, 10 reps → plank → holdSeconds=5; reps=10
plank 5 count hold x 10 → plank → holdSeconds=5; sets=10; reps=1
plank 3 sets to failure → plank → sets=3; reps="amrap"
plank max hold → plank → holdSeconds="max"
plank hold max → plank → holdSeconds="max"
plank 3 rounds of max hold → plank → sets=3; holdSeconds="max"
clam 10 each side → clam → reps=10; side="each"
clam 10/side → clam → reps=10; side="each"
clam 12 ea → clam → reps=12; side="each"
clam 2 rounds 10 per side → clam → sets=2; reps=10; side="each"
clam 3x10 a side → clam → sets=3; reps=10; side="each"
clam 3x12 left side only → clam → sets=3; reps=12; side="left"
clam 3x12 bilateral → clam → sets=3; reps=12; side="both"
left leg raise 3x10 → leg raise → sets=3; reps=10; side="left"
quad set left knee 3x10 → quad set → sets=3; reps=10; side="left"
side plank L 3x20s → side plank → holdSeconds=20; sets=3; side="left"; reps=1
side plank left 3x20s → side plank → holdSeconds=20; sets=3; side="left"; reps=1
L-sit 3x10s → L-sit → holdSeconds=10; sets=3; reps=1
L/S rotation 3x10 → L/S rotation → sets=3; reps=10
heel slide 2x10 on the affected side → heel slide → sets=2; reps=10; side="affected"
march 2x10 alt → march → sets=2; reps=10; side="alternate"
march 2x10 alternating legs → march → sets=2; reps=10; side="alternate"
alternating arm raise 3x10 → alternating arm raise → sets=3; reps=10
hip switch 90-90 x10 → hip switch 90-90 → reps=10
90/90 hip switches 2x8 alt → 90/90 hip switches → sets=2; reps=8; side="alternate"
figure-4 stretch 3x30s ea → figure-4 stretch → holdSeconds=30; sets=3; side="each"; reps=1
4-way hip 3x10 GTB → 4-way hip → load={"band":"green"}; sets=3; reps=10
neck isometric 5x5s 4 directions → neck isometric → directions=4; holdSeconds=5; sets=5; reps=1
neck isometric 5x5s ea direction → neck isometric → directions=4; holdSeconds=5; sets=5; reps=1 → ambiguous:ea direction
row 3x12 green theraband → row → load={"band":"green"}; sets=3; reps=12
row 3x12 theraband (green) → row → load={"band":"green"}; sets=3; reps=12
row with red band 3x12 → row → load={"band":"red"}; sets=3; reps=12
row 3x12 w/ GTB → row → load={"band":"green"}; sets=3; reps=12
row 3x12 red → row → sets=3; reps=12; load={"band":"red"} → ambiguous:red
row 3x12 band: blue → row → load={"band":"blue"}; sets=3; reps=12
row 3x12 extra heavy band → row → load={"band":"extra heavy"}; sets=3; reps=12
row 3x12 resistance band green → row → load={"band":"green"}; sets=3; reps=12
row 3x12 band "my own" → row → load={"band":"my own"}; sets=3; reps=12
row @10kg 3x12 → row → load={"value":10,"unit":"kg"}; sets=3; reps=12
row 3x12 2,5 kg → row → load={"value":2.5,"unit":"kg"}; sets=3; reps=12
row 3x12 .5 kg → row → load={"value":0.5,"unit":"kg"}; sets=3; reps=12
row 3x12 5.0kg → row → load={"value":5,"unit":"kg"}; sets=3; reps=12
row 3x12 5-10 lb → row 5-10 lb → sets=3; reps=12 → ambiguous:5-10 lb
row 3x12 @ 20 → row 20 → sets=3; reps=12 → unit:@ 20
row 2x5kg 3x10 → row 2x → load={"value":5,"unit":"kg"}; sets=3; reps=10
squat 3x5 70% → squat → load={"percentOneRepMax":70}; sets=3; reps=5
squat 3x5 70% of max → squat → load={"percentOneRepMax":70}; sets=3; reps=5
walk 50% WB 10 min → walk 50% WB → durationSeconds=600
bodyweight squat 3x10 → squat → load={"bodyweight":true}; sets=3; reps=10
walk 400m → walk → distance={"value":400,"unit":"m"}
walk 1.5 km 3x/wk → walk → daysPerWeek=3; distance={"value":1.5,"unit":"km"}
walk 1 mile → walk 1 mile →  → unit:1 mile
walk 100 ft x 3 → walk 100 ft → reps=3 → unit:100 ft
carry 3x20m → carry → distance={"value":20,"unit":"m"}; sets=3
walk 2 laps → walk → distance={"value":2,"unit":"laps"}
walk 1 hr → walk → durationSeconds=3600
walk 1 hour 30 min → walk → durationSeconds=5400
walk 10' → walk → durationSeconds=600
walk 20-30 min → walk 20-30 min →  → ambiguous:20-30 min
bridge 3x10 pain free → bridge → maxPain=0; sets=3; reps=10
bridge 3x10 pain up to 4/10 → bridge → maxPain=4; sets=3; reps=10
bridge 3x10 3/10 pain → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 pain <4/10 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 no pain → bridge → maxPain=0; sets=3; reps=10
knee pain 2x10 curls → knee pain curls → sets=2; reps=10
ankle PF 3x10 RTB → ankle PF → load={"band":"red"}; sets=3; reps=10 → ambiguous:PF
bridge 3x10 morning and night → bridge → sets=3; reps=10; when=["am","pm"]; timesPerDay=2
bridge 3x10 before bed → bridge → sets=3; reps=10; when=["bed"]
bridge 3x10 every morning → bridge → sets=3; reps=10; when=["am"]; daysPerWeek=7; timesPerDay=1
bridge 3x10 nightly → bridge → sets=3; reps=10; timesPerDay=1; daysPerWeek=7; when=["pm"]
bridge 3x10 HS → bridge → sets=3; reps=10; when=["bed"] → abbr:HS
HS stretch 3x30s → HS stretch → holdSeconds=30; sets=3; reps=1
good mornings 3x10 → good mornings → sets=3; reps=10
morning stretch 2x10 → morning stretch → sets=2; reps=10
bridge 3x10 am → bridge → sets=3; reps=10; when=["am"]
bridge 3x10 a.m. and p.m. → bridge → sets=3; reps=10; when=["am","pm"]; timesPerDay=2
bridge 3x10 b.i.d. → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 OD → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10 → abbr:OD
bridge 3x10 qod → bridge → everyDays=2; sets=3; reps=10 → abbr:qod
bridge 3x10 TIW → bridge TIW → sets=3; reps=10 → ambiguous:TIW
bridge 3x10 Mon-Fri → bridge → sets=3; reps=10; weekdays=["mo","tu","we","th","fr"]
bridge 3x10 Tuesdays and Thursdays → bridge → sets=3; reps=10; weekdays=["tu","th"]
bridge 3x10 TTh → bridge → sets=3; reps=10; weekdays=["tu","th"]
bridge 3x10 M/W/F → bridge → sets=3; reps=10; weekdays=["mo","we","fr"]
bridge 3x10 3x/wk MWF → bridge → sets=3; reps=10; weekdays=["mo","we","fr"]
bridge 3x10 daily Mon-Fri → bridge → timesPerDay=1; sets=3; reps=10; weekdays=["mo","tu","we","th","fr"]
bridge 3x10 BID daily → bridge → timesPerDay=2; daysPerWeek=7; sets=3; reps=10
bridge 3x10 daily BID → bridge → timesPerDay=2; daysPerWeek=7; sets=3; reps=10
sun salutation 3x10 → sun salutation → sets=3; reps=10
bridge 3x10 2x15 → bridge 2x15 → sets=3; reps=10 → ambiguous:2x15
bridge 10x3 → bridge → sets=10; reps=3 → swap:10x3
bridge 3x10x5 → bridge x5 → sets=3; reps=10 → unit:x5
bridge 3x10 (5s hold), slow → bridge slow → sets=3; reps=10; holdSeconds=5
bridge (knees apart) 3x10 → bridge (knees apart) → sets=3; reps=10
HEP: bridge 3x10 → bridge → sets=3; reps=10
HEP bridge 3x10 → bridge → sets=3; reps=10
bridge 3x10 for 20 min → bridge → sets=3; reps=10; durationSeconds=1200
change position every 30 minutes → change position every 30 minutes →  → range:every 30 minutes
press-up x10 every 1-2 hours → press-up every 1-2 hours → reps=10 → ambiguous:every 1-2 hours
stretch 3x30s 5 days/7 → stretch → daysPerWeek=5; holdSeconds=30; sets=3; reps=1
bridge 3x10 5 out of 7 days → bridge → daysPerWeek=5; sets=3; reps=10
squeeze and hold 5s x10 → squeeze → holdSeconds=5; sets=10; reps=1
🦵 lift 3x10 🔥 → 🦵 lift 🔥 → sets=3; reps=10
جسر 3x10 → جسر → sets=3; reps=10
clam 3x12 e/s → clam → sets=3; reps=12; side="each"
clam 3x12/side → clam → sets=3; reps=12; side="each"
clam 3x12 per leg → clam → sets=3; reps=12; side="each"
clam 3x12 (L) → clam → sets=3; reps=12; side="left"
clam 3x12 L only → clam → sets=3; reps=12; side="left"
clam 3x12 bilat → clam → sets=3; reps=12; side="both"
clam 3x12 R/L → clam → sets=3; reps=12; side="each"
clam 3x12 left and right → clam → sets=3; reps=12; side="each"
clam 3x12 both sides → clam → sets=3; reps=12; side="both"
clam 3x12 sore side → clam → sets=3; reps=12; side="affected"
knee circles 10 each way → knee circles → reps=10; side="each"
plank 30s → plank → durationSeconds=30
plank 10 x 10 sec → plank → holdSeconds=10; sets=10; reps=1
plank 10×10″ → plank → holdSeconds=10; sets=10; reps=1
plank 3 * 30 secs → plank → holdSeconds=30; sets=3; reps=1
plank 3x30s → plank → holdSeconds=30; sets=3; reps=1
plank 3x30 seconds hold each side → plank → holdSeconds=30; sets=3; side="each"; reps=1
plank 3 sets of 30s → plank → sets=3; holdSeconds=30; reps=1
plank 3 sets of 30 second holds → plank → sets=3; holdSeconds=30; reps=1
plank 3 reps x 30 s → plank → reps=3; holdSeconds=30
plank 3 reps of 30s hold → plank → reps=3; holdSeconds=30
plank 3x45'' → plank → holdSeconds=45; sets=3; reps=1
plank 5s hold x 10 reps → plank → holdSeconds=5; reps=10
plank 10 reps hold 5s → plank → reps=10; holdSeconds=5
plank 10 reps w/ 5s hold → plank → reps=10; holdSeconds=5
plank 2 sets 10 reps 3 sec hold BID → plank → timesPerDay=2; sets=2; reps=10; holdSeconds=3
bridge 3x10 hold 5s → bridge → sets=3; reps=10; holdSeconds=5
bridge 3x10 hold for 5 secs → bridge → sets=3; reps=10; holdSeconds=5
bridge 3x10, hold each 5 s → bridge → sets=3; reps=10; holdSeconds=5
bridge 3x10 with a 5s hold → bridge → sets=3; reps=10; holdSeconds=5
bridge 3x10 (hold 5") → bridge → sets=3; reps=10; holdSeconds=5
bridge 3x8-12 → bridge → sets=3; reps=[8,12]
bridge 3x8–12 → bridge → sets=3; reps=[8,12]
bridge 3 x 8 to 12 → bridge → sets=3; reps=[8,12]
bridge 2–3 sets of 8–12 reps → bridge → sets=[2,3]; reps=[8,12]
bridge 2 rounds of 15 → bridge → sets=2; reps=15
bridge 2 rounds → bridge → sets=2
bridge 15 reps → bridge → reps=15
bridge x 15 → bridge → reps=15
bridge 15x → bridge → reps=15
bridge 3x10 tid → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 tds → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 qds → bridge → timesPerDay=4; sets=3; reps=10
bridge 3x10 t.i.d. → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 3/day → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 3x a day → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 3 x day → bridge → timesPerDay=3; sets=3; reps=10
bridge 3x10 2-3x/day → bridge → timesPerDay=[2,3]; sets=3; reps=10
bridge 3x10 two times a day → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 2x/d → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10, 2x/day, 5x/week → bridge → timesPerDay=2; daysPerWeek=5; sets=3; reps=10
bridge 3x10 1x/day → bridge → timesPerDay=1; sets=3; reps=10
bridge 3x10 every day → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10
bridge 3x10 each day → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10
bridge 3x10 everyday → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10
bridge 3x10 weekly → bridge → daysPerWeek=1; sets=3; reps=10
bridge 3x10 once a week → bridge → daysPerWeek=1; sets=3; reps=10
bridge 3x10 twice weekly → bridge → daysPerWeek=2; sets=3; reps=10
bridge 3x10 3/wk → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 3x week → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 3xwk → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 2xday → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 5 days a week → bridge → daysPerWeek=5; sets=3; reps=10
bridge 3x10 3 d/wk → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 5 days per week for 6 weeks → bridge → weeks=6; daysPerWeek=5; sets=3; reps=10
bridge 3x10 3 sessions per week → bridge → daysPerWeek=3; sets=3; reps=10
bridge 3x10 every 3 days → bridge → everyDays=3; sets=3; reps=10
bridge 3x10 q2d → bridge → everyDays=2; sets=3; reps=10
bridge 3x10 every hour → bridge → everyHours=1; sets=3; reps=10
bridge 3x10 every 2 hours → bridge → everyHours=2; sets=3; reps=10
bridge 3x10 every other hour → bridge → everyHours=2; sets=3; reps=10
bridge 3x10 q4h while awake → bridge → everyHours=4; sets=3; reps=10
bridge 3x10 Mon, Wed & Fri → bridge → sets=3; reps=10; weekdays=["mo","we","fr"]
bridge 3x10 mon wed fri → bridge → sets=3; reps=10; weekdays=["mo","we","fr"]
bridge 3x10 on Monday → bridge → sets=3; reps=10; weekdays=["mo"]
bridge 3x10 weekdays → bridge → sets=3; reps=10; weekdays=["mo","tu","we","th","fr"]
bridge 3x10 weekends → bridge → sets=3; reps=10; weekdays=["sa","su"]
bridge 3x10 T/Th → bridge → sets=3; reps=10; weekdays=["tu","th"]
bridge 3x10 MTWThF → bridge → sets=3; reps=10; weekdays=["mo","tu","we","th","fr"]
bridge 3x10 Mon to Fri → bridge → sets=3; reps=10; weekdays=["mo","tu","we","th","fr"]
bridge 3x10 daily at bedtime → bridge → timesPerDay=1; daysPerWeek=7; sets=3; reps=10; when=["bed"]
bridge 3x10 in the morning → bridge → sets=3; reps=10; when=["am"]
bridge 3x10 am/pm → bridge → sets=3; reps=10; when=["am","pm"]; timesPerDay=2
bridge 3x10 AM + PM → bridge → sets=3; reps=10; when=["am","pm"]; timesPerDay=2
bridge 3x10 morning, noon and night → bridge → sets=3; reps=10; when=["am","noon","pm"]; timesPerDay=3
bridge 3x10 morning & evening → bridge → sets=3; reps=10; when=["am","pm"]; timesPerDay=2
bridge 3x10 every night → bridge → sets=3; reps=10; when=["pm"]; daysPerWeek=7; timesPerDay=1
bridge 3x10 qhs → bridge → sets=3; reps=10; when=["bed"] → abbr:qhs
bridge 3x10 as needed → bridge → sets=3; reps=10; asNeeded=true
bridge 3x10 if needed → bridge → sets=3; reps=10; asNeeded=true
bridge 3x10 6/52 → bridge → weeks=6; sets=3; reps=10
bridge 3x10 x 6/52 → bridge → weeks=6; sets=3; reps=10
bridge 3x10 for 3 months → bridge → months=3; sets=3; reps=10
bridge 3x10 x 3 mo → bridge → months=3; sets=3; reps=10
bridge 3x10 for 6-8 weeks → bridge for 6-8 weeks → sets=3; reps=10 → ambiguous:for 6-8 weeks
bridge 3x10 6 wks → bridge → weeks=6; sets=3; reps=10
row 3x12 yellow tband → row → load={"band":"yellow"}; sets=3; reps=12
row 3x12 red TB → row → load={"band":"red"}; sets=3; reps=12
row 3x12 blue tubing → row → load={"band":"blue"}; sets=3; reps=12
row 3x12 black t-band → row → load={"band":"black"}; sets=3; reps=12
row 3x12 with green band → row → load={"band":"green"}; sets=3; reps=12
row 3x12 silver resistance band → row → load={"band":"silver"}; sets=3; reps=12
row 3x12 light band → row → load={"band":"light"}; sets=3; reps=12
row 3x12 YTB → row → load={"band":"yellow"}; sets=3; reps=12
row 3x12 BTB → row → load={"band":"blue"}; sets=3; reps=12
row 3x12 rtb 3x/wk → row → load={"band":"red"}; daysPerWeek=3; sets=3; reps=12
row 3x12 10 kg → row → load={"value":10,"unit":"kg"}; sets=3; reps=12
row 3x12 @ 10 kg → row → load={"value":10,"unit":"kg"}; sets=3; reps=12
row 3x12 10kgs → row → load={"value":10,"unit":"kg"}; sets=3; reps=12
row 3x12 20lbs → row → load={"value":20,"unit":"lb"}; sets=3; reps=12
row 3x12 5 # → row → load={"value":5,"unit":"lb"}; sets=3; reps=12
row 3x12 20 pounds → row → load={"value":20,"unit":"lb"}; sets=3; reps=12
row 3x12 @70% → row → load={"percentOneRepMax":70}; sets=3; reps=12
row 3x12 72.5% 1RM → row → load={"percentOneRepMax":72.5}; sets=3; reps=12
row 3x12 body weight → row → load={"bodyweight":true}; sets=3; reps=12
squat 3x8 RPE7 → squat → rpe=7; sets=3; reps=8
squat 3x8 RPE: 6-7 → squat → rpe=[6,7]; sets=3; reps=8
squat 3x8 effort 6/10 → squat → rpe=6; sets=3; reps=8
squat 3x8 @ 7 RPE → squat → rpe=7; sets=3; reps=8
squat 3x8 RIR2 → squat → rir=2; sets=3; reps=8
squat 3x8 2 RIR → squat → rir=2; sets=3; reps=8
squat 3x8 tempo 3-1-1-0 → squat → tempo=[3,1,1,0]; sets=3; reps=8
squat 3x8 tempo 3/1/1 → squat → tempo=[3,1,1]; sets=3; reps=8
squat 3x8 30X0 → squat → tempo=[3,0,"X",0]; sets=3; reps=8
squat 3x8 tempo 31X0 rest 90s → squat → tempo=[3,1,"X",0]; restSeconds=90; sets=3; reps=8
squat 3x8 r90 → squat → restSeconds=90; sets=3; reps=8
squat 3x8 rest: 2 min → squat → restSeconds=120; sets=3; reps=8
squat 3x8 2 min rest → squat → restSeconds=120; sets=3; reps=8
squat 3x8 rest 1:30 → squat → restSeconds=90; sets=3; reps=8
squat 3x8 with 60 s rest between sets → squat → restSeconds=60; sets=3; reps=8
squat 3x8 60s break → squat → restSeconds=60; sets=3; reps=8
squat 3x8 rest 30s b/w sets → squat → restSeconds=30; sets=3; reps=8
squat AMRAP → squat → reps="amrap"
squat 3 x as many as possible → squat → reps="amrap"; sets=3
squat 3 sets AMRAP → squat → sets=3; reps="amrap"
squat 3 x max reps → squat → reps="amrap"; sets=3
squat 6-4-2 → squat → scheme=[6,4,2]
squat 5-3-1 x 10s → squat → scheme=[5,3,1]; holdSeconds=10
squat scheme 10-8 → squat → scheme=[10,8]
walk 10 min → walk → durationSeconds=600
walk 10 mins daily → walk → timesPerDay=1; daysPerWeek=7; durationSeconds=600
walk 10min TID → walk → timesPerDay=3; durationSeconds=600
walk for 20 minutes → walk → durationSeconds=1200
walk 20 minutes, 5 days a week → walk → daysPerWeek=5; durationSeconds=1200
walk 10′ → walk → durationSeconds=600
walk 1.5 hours → walk → durationSeconds=5400
walk 90 sec → walk → durationSeconds=90
walk 1 min 30 s → walk → durationSeconds=90
walk 5:00 → walk → durationSeconds=300
walk 1 km → walk → distance={"value":1,"unit":"km"}
walk 2.5km → walk → distance={"value":2.5,"unit":"km"}
walk 1000 steps → walk → distance={"value":1000,"unit":"steps"}
walk 3 laps daily → walk → timesPerDay=1; daysPerWeek=7; distance={"value":3,"unit":"laps"}
walk 50 metres x 3 → walk → distance={"value":50,"unit":"m"}; sets=3
walk 3x50 metres → walk → distance={"value":50,"unit":"m"}; sets=3
tandem walk 3x10 steps → tandem walk → distance={"value":10,"unit":"steps"}; sets=3
farmer carry 3 x 20 m each arm → farmer carry → distance={"value":20,"unit":"m"}; sets=3; side="each"
prone lying 3x5 min → prone lying → durationSeconds=300; sets=3
prone lying 3 sets of 2 min → prone lying → sets=3; durationSeconds=120
bridge 3x10 pain ≤3/10 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 pain < 4 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 max pain 3/10 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 pain 0-3/10 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 keep pain below 4/10 → bridge → maxPain=3; sets=3; reps=10
bridge 3x10 painfree → bridge → maxPain=0; sets=3; reps=10
bridge 3x10 without pain → bridge → maxPain=0; sets=3; reps=10
bridge 3x10 up to 3/10 pain → bridge → maxPain=3; sets=3; reps=10
ankle 4 way 2x10 → ankle 4 way → sets=2; reps=10
ankle 2x10 4 directions → ankle → directions=4; sets=2; reps=10
ankle 2x10 in four directions → ankle → directions=4; sets=2; reps=10
ankle circles 2x10 each direction → ankle circles → directions=2; sets=2; reps=10 → ambiguous:each direction
neck 5x5s each of 4 directions → neck → directions=4; holdSeconds=5; sets=5; reps=1
band pull-apart 3x15 → band pull-apart → sets=3; reps=15
single leg bridge 3x8 ea → single leg bridge → sets=3; reps=8; side="each"
sit-to-stand 2x6 daily → sit-to-stand → timesPerDay=1; daysPerWeek=7; sets=2; reps=6
L5 mobilisation 3x10 → L5 mobilisation → sets=3; reps=10
T-spine rotation 2x10 ea side → T-spine rotation → sets=2; reps=10; side="each"
Bird-dog: 3x8 ea side, 5s hold, daily → Bird-dog → timesPerDay=1; daysPerWeek=7; sets=3; reps=8; holdSeconds=5; side="each"
cat/cow 2x10 → cat/cow → sets=2; reps=10
step-up 6 inch 3x10 → step-up 6 inch → sets=3; reps=10
up to 3x10 → up to → sets=3; reps=10
3x10 bridge (R) BID x 6 wks → bridge → weeks=6; timesPerDay=2; sets=3; reps=10; side="right"
bridge → bridge →
3x10 →  → sets=3; reps=10
🙂 → 🙂 →
bridge 3x10 !! → bridge !! → sets=3; reps=10
bridge 3x10 3x10 → bridge → sets=3; reps=10
bridge 3x10 BID TID → bridge TID → timesPerDay=2; sets=3; reps=10 → ambiguous:TID
bridge 100x10 → bridge → sets=100; reps=10 → range:100x10
bridge 3x500 → bridge → sets=3; reps=500 → range:3x500
plank 3x600s → plank → holdSeconds=600; sets=3; reps=1 → range:3x600s
walk 3 hours → walk → durationSeconds=10800 → range:3 hours
bridge 3x10 20x/day → bridge → timesPerDay=20; sets=3; reps=10 → range:20x/day
bridge 3x10 for 60 weeks → bridge → weeks=60; sets=3; reps=10 → range:for 60 weeks
bridge 3x10 pain 12/10 → bridge → maxPain=12; sets=3; reps=10 → range:pain 12/10
bridge 2.5x10 → bridge → sets=2.5; reps=10 → range:2.5x10
bridge 6x5 → bridge → sets=6; reps=5 → swap:6x5
bridge 5x5 → bridge → sets=5; reps=5
bridge 6x6 → bridge → sets=6; reps=6
bridge 10x5s → bridge → holdSeconds=5; sets=10; reps=1
bridge 10x3 5s hold → bridge → sets=10; reps=3; holdSeconds=5
walk 30 m → walk 30 m →  → unit:30 m
walk 500 m → walk → distance={"value":500,"unit":"m"}
prone lying 30m TID → prone lying 30m → timesPerDay=3 → unit:30m
carry 3x5m → carry → distance={"value":5,"unit":"m"}; sets=3 → unit:5m
bridge 14/7 → bridge 14/7 →  → ambiguous:14/7
HEP: clam 3x12 → clam → sets=3; reps=12
hep - clam 3x12 → clam → sets=3; reps=12
bridge three times a day → bridge → timesPerDay=3
bridge ten reps twice a day → bridge → timesPerDay=2; reps=10
bridge Do 3 sets of 10, repeat 2 times a day → bridge → timesPerDay=2; sets=3; reps=10
bridge 3x10 slowly with control → bridge slowly with control → sets=3; reps=10
squeeze ball between knees 3x10 5s hold → squeeze ball between knees → sets=3; reps=10; holdSeconds=5
rest position 10 min → rest position → durationSeconds=600
quad sets 10 reps → quad sets → reps=10
quad set 10x5s → quad set → holdSeconds=5; sets=10; reps=1
heel raise off step 3x15 BW → heel raise off step → load={"bodyweight":true}; sets=3; reps=15
press-up 10 reps q2h → press-up → everyHours=2; reps=10
side lying leg lift right 2x12 → side lying leg lift → sets=2; reps=12; side="right"
lift left arm and right leg 3x10 → lift arm and right leg → sets=3; reps=10; side="left" → ambiguous:right leg
`;
