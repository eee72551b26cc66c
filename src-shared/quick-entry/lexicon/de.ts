import { day, inARow, type Lexicon, type LexiconEntry, month, number } from './lexicon.ts';

const TENS = ['zwanzig', 'dreißig|dreissig', 'vierzig', 'fünfzig'];
const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

function compoundNumbers(): LexiconEntry[] {
  return TENS.flatMap((forms, ten) =>
    UNITS.map(
      (unit, index): LexiconEntry => [
        forms
          .split('|')
          .map((tens) => `${unit}und${tens}`)
          .join('|'),
        number((ten + 2) * 10 + index + 1),
      ],
    ),
  );
}

/** "zweieinhalb Stunden" and their like: a number and a half in one word. */
function halves(): LexiconEntry[] {
  return UNITS.slice(1).map((unit, index): LexiconEntry => [`${unit}einhalb`, number(index + 2.5)]);
}

export const GERMAN: Lexicon = {
  language: 'de',
  entries: [
    ...inARow(
      0,
      'null eins|ein zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      number,
    ),
    ...TENS.map((tens, ten): LexiconEntry => [tens, number((ten + 2) * 10)]),
    ['sechzig', number(60)],
    ['neunzig', number(90)],
    ['anderthalb|eineinhalb', number(1.5)],
    ...compoundNumbers(),
    ...halves(),
    ['eine|einer|einem|einen', { kind: 'article' }],
    ['s|sek|sekunde|sekunden', { kind: 'unit', seconds: 1 }],
    ['m|min|minute|minuten', { kind: 'unit', seconds: 60 }],
    ['h|std|stunde|stunden', { kind: 'unit', seconds: 3600 }],
    ['stunde', { kind: 'lone-unit', seconds: 3600 }],
    ['minute', { kind: 'lone-unit', seconds: 60 }],
    ['tag|tage|tagen', { kind: 'unit', seconds: 86_400 }],
    ['woche|wochen', { kind: 'unit', seconds: 604_800 }],
    [
      'halbe stunde|halben stunde|eine halbe stunde|einer halben stunde|halbstündchen',
      { kind: 'length', seconds: 1800 },
    ],
    ['halbe minute|eine halbe minute|einer halben minute', { kind: 'length', seconds: 30 }],
    ['viertelstunde|eine viertelstunde|einer viertelstunde|viertel stunde', { kind: 'length', seconds: 900 }],
    [
      'dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde|dreiviertel stunde',
      { kind: 'length', seconds: 2700 },
    ],
    ['und eine halbe|und einer halben', { kind: 'and-a-half' }],
    ['mittag|zu mittag|mittags|am mittag', { kind: 'clock', hour: 12 }],
    ['mitternacht|um mitternacht|zu mitternacht', { kind: 'clock', hour: 0 }],
    ['uhr', { kind: 'oclock' }],
    ['halb', { kind: 'half-to' }],
    ['viertel', { kind: 'quarter' }],
    ['viertel', { kind: 'quarters-to', quarters: 1 }],
    ['dreiviertel|drei viertel', { kind: 'quarters-to', quarters: 3 }],
    ['nach', { kind: 'minutes-past' }],
    ['vor', { kind: 'minutes-before' }],
    [
      'morgens|früh|in der früh|am morgen|frühmorgens|vormittags|am vormittag',
      { kind: 'part', part: 'morning' },
    ],
    ['nachmittags|am nachmittag', { kind: 'part', part: 'afternoon' }],
    ['abends|am abend', { kind: 'part', part: 'evening' }],
    ['nachts|in der nacht', { kind: 'part', part: 'night' }],
    ['morgen|vormittag', { kind: 'part-after-day', part: 'morning' }],
    ['nachmittag', { kind: 'part-after-day', part: 'afternoon' }],
    ['abend', { kind: 'part-after-day', part: 'evening' }],
    ['nacht', { kind: 'part-after-day', part: 'night' }],
    ['heute', { kind: 'ahead', days: 0 }],
    ['morgen', { kind: 'ahead', days: 1 }],
    ['übermorgen', { kind: 'ahead', days: 2 }],
    ...inARow(1, 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag', day('one')),
    ...inARow(
      1,
      'montags dienstags mittwochs donnerstags freitags samstags|sonnabends sonntags',
      day('every'),
    ),
    ...inARow(
      1,
      'montage dienstage mittwoche donnerstage freitage samstage|samstagen sonntage|sonntagen',
      day('every'),
    ),
    ...inARow(1, 'mo di mi do fr sa so', day('short')),
    ['täglich|jeden tag|alltäglich', { kind: 'repeat', recurrence: 'daily' }],
    ['jeden morgen', { kind: 'repeat', recurrence: 'daily', part: 'morning' }],
    ['jeden nachmittag', { kind: 'repeat', recurrence: 'daily', part: 'afternoon' }],
    ['jeden abend|allabendlich', { kind: 'repeat', recurrence: 'daily', part: 'evening' }],
    ['jede nacht', { kind: 'repeat', recurrence: 'daily', part: 'night' }],
    [
      'werktags|wochentags|an werktagen|an wochentagen|jeden werktag|unter der woche|an arbeitstagen|arbeitstags|werktäglich|werktage|wochentage|jeden wochentag',
      { kind: 'repeat', recurrence: 'weekdays' },
    ],
    [
      'wochenende|am wochenende|an wochenenden|wochenenden|jedes wochenende|wochenends',
      { kind: 'repeat', recurrence: 'weekends' },
    ],
    ['wöchentlich|jede woche', { kind: 'repeat', recurrence: 'weekly' }],
    ...inARow(
      1,
      'januar|jan|jänner februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
      month,
    ),
    ['Wecker|Alarm', { kind: 'alarm-word' }],
    ['Timer|Countdown|Kurzzeitwecker', { kind: 'timer-word' }],
    ['jeden|jede|jedes|alle', { kind: 'every' }],
    ['nächsten|nächste|nächster|kommenden|am nächsten|am kommenden', { kind: 'next' }],
    ['und', { kind: 'and' }],
    ['von', { kind: 'from' }],
    ['bis|bis zum', { kind: 'through' }],
    ['am|an|den|der|diesen', { kind: 'on' }],
    ['um|gegen', { kind: 'at' }],
    ['bis|bis um|bis zum|bis gegen', { kind: 'until' }],
    ['in', { kind: 'in' }],
    ['für', { kind: 'for' }],
    [
      'jeden zweiten|jede zweite|jedes zweite|jeden dritten|jede dritte|alle zwei wochen|alle 2 wochen|zweiwöchentlich|jeden 2 .',
      { kind: 'no-such-repeat' },
    ],
    ['monatlich|jeden monat|jährlich|jedes jahr|des monats', { kind: 'no-such-repeat' }],
    ['zweimal täglich|zweimal am Tag|dreimal täglich|dreimal am Tag', { kind: 'no-such-repeat' }],
    ['nächste Woche|nächsten Monat|diese Woche|gestern', { kind: 'no-such-date' }],
    ['außer|ausser|außer am|nicht am|aber nicht', { kind: 'no-such-repeat' }],
  ],
};
