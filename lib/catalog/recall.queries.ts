/**
 * What clinicians type, and what they mean by it: written from the words of notes, textbooks and patients before it was
 * looked what the search gives. One line a query: what is typed | the ids that are meant | why it is here.
 */
const LINES = `
clam|clamshell,clamshell-band|beginning
brige|bridge|typo
LTR|knee-rocking|abbreviation
glute med|clamshell,hip-abd-isometric|muscle
piriformis strech|figure-4-supine,figure-4-chair,glute-stretch|typo
sit 2 stand|sit-to-stand,sit-to-stand-raised|digit
bkfo|bent-knee-fallout,bent-knee-fallout-band|abbreviation
sktc|knee-to-chest-single|abbreviation
dktc|knee-to-chest-double|abbreviation
ppt|pelvic-tilt|abbreviation
poe|prone-on-elbows|abbreviation
reil|prone-press-up|abbreviation
laq|long-arc-quad|abbreviation
saq|short-arc-quad|abbreviation
tke|tke-band|abbreviation
slr|slr|abbreviation
sls|single-leg-stand|abbreviation
sts|sit-to-stand|abbreviation
ktw|knee-to-wall|abbreviation
pmr|pmr|abbreviation
tva|tva-draw-in|abbreviation
gtps|outer-hip-pain|abbreviation
fai|hip-impingement|abbreviation
lss|spinal-stenosis|abbreviation
eswt|shockwave|abbreviation
lllt|cold-laser|abbreviation
cbt|cbt|abbreviation
mbsr|mindfulness|abbreviation
nslbp|non-specific-back-pain|abbreviation
sijd|sacroiliac-pain|abbreviation
childs pose|childs-pose,childs-pose-reach|apostrophe
child pose|childs-pose|form
chilis pose|childs-pose|typo
deadbug|dead-bug,dead-bug-tap|joined
dead bug taps|dead-bug-tap|words
birddog|bird-dog|joined
brid dog|bird-dog|typo
bird dog standing|bird-dog-standing|words
cat camel|cat-cow,seated-cat-cow|synonym
catcow|cat-cow|joined
cobra|prone-press-up|synonym
mckenzie press up|prone-press-up|synonym
press-up|prone-press-up,wall-push-up|name
pushup|wall-push-up,incline-push-up|joined
sphinx|prone-on-elbows|synonym
superman|back-extension,bird-dog|synonym
plank|plank,plank-knees,plank-incline|name
plnak|plank|typo
side plank|side-plank,side-plank-knees,side-plank-wall|name
side bridge|side-plank,side-plank-knees|synonym
copenhagen|copenhagen-short|name
pallof|pallof-press|name
paloff press|pallof-press|typo
farmers walk|suitcase-carry|synonym
crunch|curl-up|synonym
mcgill curl up|curl-up|name
kegel|pelvic-floor|synonym
keegels|pelvic-floor|typo
pelvic tilt|pelvic-tilt|name
pelvic tlit|pelvic-tilt|typo
core brace|abdominal-brace|synonym
abdominal bracing|abdominal-brace|form
transversus|tva-draw-in,abdominal-brace|muscle
multifidus|bird-dog|muscle
supine march|brace-march|synonym
marching|march-standing,seated-march|form
heel slides|heel-slide,heel-slide-knee|plural
hip flexor|hip-flexor-half-kneel,hip-flexor-edge|body part
thomas stretch|hip-flexor-edge|name
psoas|psoas-march,hip-flexor-edge|muscle
quad stretch|quad-stretch-standing|synonym
hamstring stretch|hamstring-strap,hamstring-chair|synonym
hammy strech|hamstring-chair|typo
hamstring curl|hamstring-curl-standing|synonym
figure 4|figure-4-supine,figure-4-chair|digit
figure four|figure-4-supine,figure-4-chair|word for digit
pigeon|pigeon|name
butterfly|butterfly|name
groin stretch|butterfly|body part
adductor|adductor-squeeze,adductor-sidelying|muscle
ball squeeze|adductor-squeeze,grip-squeeze|synonym
inner thigh|adductor-sidelying|body part
leg swings|leg-swing|plural
90/90|hip-switch-90-90,constructive-rest|digits
shin box|hip-switch-90-90|synonym
windscreen wipers|wipers,knee-rocking|synonym
glute squeeze|glute-set|synonym
butt squeeze|glute-set|synonym
glute bridge|bridge|synonym
bridging|bridge|form
one leg bridge|single-leg-bridge|name
single leg brigde|single-leg-bridge|typo
hip thrust|hip-thrust|name
donkey kicks|donkey-kick|plural
fire hydrent|fire-hydrant|typo
monster walk|band-walk|synonym
crab walk|band-walk|synonym
hip hike|hip-hitch|synonym
trendelenburg|hip-hitch|synonym
hip abduction|hip-abd-standing,hip-abd-sidelying|clinical
side leg raise|hip-abd-sidelying,hip-abd-standing|synonym
clam with band|clamshell-band|words
hip extension|hip-ext-standing,hip-ext-prone|clinical
mini squat|mini-squat|name
squats|squat,goblet-squat,mini-squat|plural
goblet|goblet-squat|beginning
lunge|reverse-lunge,split-squat|synonym
chair stand|sit-to-stand|synonym
step up|step-up,step-up-low|name
stepdown|lateral-step-down|joined
stairs|stairs-practice|name
quad set|quad-set|name
static quads|quad-set|synonym
straight leg raise|slr|synonym
wall squat|wall-sit|synonym
wallsit|wall-sit|joined
calf raise|heel-raise,heel-raise-single|synonym
claf raises|heel-raise|typo
tiptoes|heel-raise|synonym
alfredson|heel-drop|name
eccentric achilles|heel-drop|words
calf stretch|calf-stretch,soleus-stretch|name
gastroc|calf-stretch|muscle
soleus|soleus-stretch,heel-raise-seated|muscle
ankle pumps|ankle-pump|name
dvt|ankle-pump|complaint
plantar fasciitis|plantar-heel-pain,plantar-stretch|complaint
heel pain|plantar-heel-pain,plantar-stretch|complaint
flat foot|short-foot|complaint
theraband ankle|ankle-band|synonym
balance|single-leg-stand,single-leg-foam|goal
tandem|tandem-stand,tandem-walk,semi-tandem|name
stork|single-leg-stand|synonym
romberg|feet-together,tandem-stand|name
y balance|star-reach|name
heel toe walking|tandem-walk|synonym
walking backwards|backward-walk|form
walking programme|walk-build,walking-program|spelling
nordic walking|walk-brisk|synonym
cycling|bike|synonym
stationary bike|bike|synonym
hydrotherapy|aqua-walk|synonym
pool|aqua-walk|place
diaphragmatic breathing|belly-breathing,belly-breathing-seated|clinical
breathing|belly-breathing,paced-breathing|name
relaxation|pmr|goal
meditation|mindfulness|synonym
neck rotation|neck-rotation|clinical
chin tucks|chin-tuck,chin-tuck-lift|plural
deep neck flexors|chin-tuck-lift,chin-tuck|muscle
upper traps|upper-trap-stretch|muscle
levator scap|levator-stretch|muscle
thoracic rotation|seated-rotation,open-book|clinical
t-spine extension|thoracic-ext-chair,thoracic-ext-roller|clinical
openbook|open-book|joined
thread the needle|thread-needle|name
foam roller|thoracic-ext-roller|equipment
wall angels|wall-angel|plural
codman|pendulum|name
frozen shoulder|pendulum,table-slide|complaint
rotator cuff|er-band,er-isometric,shoulder-impingement|body part
external rotation|er-band,er-isometric|clinical
pec stretch|doorway-pec|muscle
scapular retraction|scap-squeeze|clinical
shoulder blade squeeze|scap-squeeze|name
rows|band-row|plural
tennis elbow|wrist-extensor-lower|complaint
stress ball|grip-squeeze|equipment
carpal tunnel|median-slider|complaint
nerve floss|sciatic-slider,sciatic-slider-supine|synonym
sciatic glide|sciatic-slider,sciatic-slider-supine|synonym
slump|slump-tensioner,sciatic-slider|clinical
femoral nerve|femoral-slider|nerve
siatica|sciatica|typo
sciatica|sciatica|complaint
slipped disc|herniated-disc|complaint
disk bulge|herniated-disc|spelling
stenosis|spinal-stenosis|complaint
arthritis hip|arthritis|complaint
knee oa|knee-arthritis|complaint
bursitis hip|outer-hip-pain|complaint
si joint|sacroiliac-pain|complaint
osteoporosis|osteoporosis|complaint
stiff neck|neck-rotation,neck-pain|complaint
labral tear|hip-impingement|complaint
whiplash neck pain|neck-pain|complaint
rolled ankle|ankle-sprain|complaint
needles|acupuncture|synonym
dry needling|acupuncture|synonym
chiro|chiropractic-care|beginning
adjustment|chiropractic-care|synonym
manipulation|chiropractic-care|synonym
physio|physical-therapy|synonym
traction|decompression|synonym
hot pack|heat|synonym
hot water bottle|heat|synonym
insomnia|sleep|complaint
weight loss|weight-management|synonym
mediterranean diet|anti-inflammatory-diet|synonym
tai chi|yoga-tai-chi-pilates|name
pilates|yoga-tai-chi-pilates|name
pain science|education|synonym
posture|easy-positions|synonym
lifting technique|lifting|synonym
crossing legs|uncross-legs|synonym
pillow between knees|pillow-between-knees,sleep-positions|name
getting out of bed|log-roll|complaint
fall recovery|up-from-floor|synonym
rodillas al pecho|knee-to-chest-double|Spanish
puente|bridge|Spanish
postura del niño|childs-pose|Spanish
`;

export interface Labelled {
  query: string;
  meant: readonly string[];
  why: string;
}

export const LABELLED: readonly Labelled[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [query = '', meant = '', why = ''] = line.split('|');
    return { query, meant: meant.split(','), why };
  });
