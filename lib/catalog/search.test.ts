import { describe, expect, it } from 'vitest';
import { buildIndex, rankCatalog, type Searchable, searchCatalog } from './search';

/** A small catalog: id | name | aliases | muscles | region. The whole one is measured in the benches. */
const ITEMS: Searchable[] = `
bridge|Bridge|hip bridge|gluteus maximus, hamstrings|hip
single-leg-bridge|Single-leg bridge||gluteus maximus|hip
bridge-march|Bridge with march||gluteus maximus|hip
clamshell|Clamshell|side-lying clam|gluteus medius|hip
clamshell-band|Clamshell with a band||gluteus medius|hip
hip-abduction|Side-lying leg lift|hip abduction|gluteus medius|hip
knee-rocking|Knee Rocking|knee rolls|lumbar rotators|low-back
pelvic-tilt|Pelvic tilt||deep abdominals|low-back
single-knee|Single knee to chest||lumbar extensors|low-back
double-knees|Double knees to chest||lumbar extensors|low-back
childs-pose|Child's Pose|prayer stretch|lats|low-back
chair-rest|Seated forward rest|chair childs pose|lats|low-back
cat-cow|Cat-cow||spinal extensors|low-back
press-up|Prone press-up||lumbar extensors|low-back
on-elbows|Prone on elbows||lumbar extensors|low-back
abdominal-brace|Abdominal Bracing|core brace|transversus abdominis|core
draw-in|Lower-abdominal draw-in||transversus abdominis|core
fallout|Bent-Knee Fallout||transversus abdominis|core
dead-bug|Dead bug||abdominal wall|core
bird-dog|Bird dog||multifidus, gluteus maximus|core
side-plank|Side plank on knees||obliques|core
pelvic-floor|Pelvic floor squeeze||pelvic floor|core
glute-stretch|Glute Stretch||gluteus maximus, piriformis|hip
figure-4|Figure 4 on a chair||piriformis|hip
hip-flexor|Half-kneeling hip flexor stretch||iliopsoas|hip
hamstring-strap|Hamstring stretch with a strap||hamstrings|hip
hamstring-chair|Seated hamstring stretch||hamstrings|hip
sit-to-stand|Sit to stand||quadriceps|knee
leg-raise|Straight leg raise||quadriceps|knee
heel-raise|Heel raise||calf|ankle-foot
calf-wall|Calf stretch at the wall||calf|ankle-foot
one-leg|Stand on one leg||gluteus medius|balance
nerve-slider|Sciatic nerve slider, sitting||sciatic nerve|low-back
hip-hinge|Hip hinge with a stick||hamstrings|hip
walk|Walk||whole body|whole-body
bike|Exercise bike||whole body|whole-body
shockwave|Shockwave Therapy|||
decompression|Decompression Therapy|||
laser|Cold Laser Therapy|||
chiropractic|Chiropractic Care|||
positions|Change Positions Frequently|||
mindfulness|Mindfulness Meditation|||
sciatica|Sciatica|||low-back
`
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', aliases = '', muscles = '', region = ''] = row.split('|');
    const list = (text: string) => (text ? text.split(', ') : []);
    return {
      id,
      aliases: list(aliases),
      muscles: list(muscles),
      text: { en: { name } },
      ...(region && { region }),
    };
  });
const index = buildIndex(ITEMS);

/** Query → the item that must be among the first five. */
const LABELLED = `
bridge=bridge|brige=bridge|birdge=bridge|bridg=bridge|bridging=bridge|glute bridge=bridge|bridges=bridge
single leg bridge=single-leg-bridge|bridge single leg=single-leg-bridge|sl bridge=single-leg-bridge
clam=clamshell|clams=clamshell|clam shell=clamshell|clamshel=clamshell|band clam=clamshell-band
hip abd=hip-abduction|glute med=clamshell|gluteus medius=clamshell|leg lift side lying=hip-abduction
knee rocking=knee-rocking|ltr=knee-rocking|rocking knees=knee-rocking|knee rols=knee-rocking
ppt=pelvic-tilt|pelvic tlt=pelvic-tilt|tilt pelvic=pelvic-tilt
sktc=single-knee|dktc=double-knees|knee to chest=single-knee|double knee chest=double-knees
childs pose=childs-pose|child's pose=childs-pose|chidls pose=childs-pose|prayer stretch=childs-pose|child pose=childs-pose
chair childs pose=chair-rest|cat camel=cat-cow|catcow=cat-cow|cat cow=cat-cow
press up=press-up|pressup=press-up|cobra=press-up|mckenzie=press-up|poe=on-elbows|sphinx=on-elbows
bracing=abdominal-brace|ab brace=abdominal-brace|abdominal brasing=abdominal-brace|tra=draw-in|tva=draw-in|hollowing=draw-in
bkfo=fallout|bent knee fall out=fallout|bent knee fallouts=fallout|deadbug=dead-bug|birddog=bird-dog|bird dgo=bird-dog
kegel=pelvic-floor|side plank=side-plank|plank side=side-plank
piriformis=glute-stretch|figure four=figure-4|figure 4=figure-4|glute strech=glute-stretch|buttock stretch=glute-stretch
hip flexor=hip-flexor|psoas=hip-flexor|hamstring strech=hamstring-strap|hs stretch=hamstring-strap|hamstring strap=hamstring-strap|hammies=hamstring-chair
sts=sit-to-stand|sit 2 stand=sit-to-stand|sit2stand=sit-to-stand|sit-to-stand=sit-to-stand|chair squat=sit-to-stand
slr=leg-raise|straigt leg raise=leg-raise|calf raise=heel-raise|heel rase=heel-raise|calf stretch=calf-wall
sls=one-leg|one leg stand=one-leg|nerve floss=nerve-slider|sciatic glide=nerve-slider|rdl=hip-hinge|hip hing=hip-hinge
walking=walk|wlak=walk|stationary bike=bike|eswt=shockwave|shock wave=shockwave|traction=decompression
lllt=laser|chiro=chiropractic|manipulation=chiropractic|posture change=positions|meditation=mindfulness|siatica=sciatica
`
  .trim()
  .split(/[\n|]/)
  .map((pair) => pair.split('=') as [string, string]);

describe('what clinicians type', () => {
  it('is found among the first five, by recall of at least 0.95', () => {
    const missed = LABELLED.filter(([query, id]) => !searchCatalog(index, query, 5).includes(id));
    expect(missed.length / LABELLED.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });
  it('has the plain item before its harder forms', () => {
    expect(searchCatalog(index, 'bridge', 1)).toEqual(['bridge']);
    expect(searchCatalog(index, 'clam', 1)).toEqual(['clamshell']);
  });
  it('ranks a name above an alias, and an alias above a muscle', () => {
    const items = [
      { id: 'muscle', muscles: ['psoas'], text: { en: { name: 'Reach' } } },
      { id: 'alias', aliases: ['psoas reach'], text: { en: { name: 'Lunge' } } },
      { id: 'name', text: { en: { name: 'Psoas stretch' } } },
    ];
    expect(searchCatalog(buildIndex(items), 'psoas', 3)).toEqual(['name', 'alias', 'muscle']);
  });
  it('finds a name in Spanish, with or without its accents', () => {
    const items = [{ id: 'bridge', text: { en: { name: 'Bridge' }, es: { name: 'Puente de glúteos' } } }];
    expect(searchCatalog(buildIndex(items), 'gluteos', 5)).toEqual(['bridge']);
    expect(searchCatalog(buildIndex(items), 'glúteos', 5)).toEqual(['bridge']);
  });
});

describe('what cannot be found', () => {
  it('gives nothing for words that the catalog does not know', () => {
    expect(searchCatalog(index, 'zzz unheard of', 5)).toEqual([]);
    expect(searchCatalog(index, '', 5)).toEqual([]);
    expect(searchCatalog(index, '   ;;; ', 5)).toEqual([]);
    expect(searchCatalog(index, 'bridge', 0)).toEqual([]);
  });
  it('says when only some of the words fit', () => {
    expect(rankCatalog(index, 'bridge', 1)[0]?.whole).toBe(true);
    expect(rankCatalog(index, 'bridge zzzz', 1)[0]?.whole).toBe(false);
  });
  it('takes any text without a fault', () => {
    for (const query of ['(', '\\', '[a-z', '😀', 'ג', '\u0000', 'x'.repeat(5000), '2 2 2 2 2'])
      expect(Array.isArray(searchCatalog(index, query, 5))).toBe(true);
  });
});
