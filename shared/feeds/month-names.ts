/** How feeds name the months: English, Serbian/Bosnian/Croatian (both scripts), Ukrainian, Russian, Turkish, French. */
const months: readonly string[] = [
  'january jan siječanj siječnja sij januar januara јануар јануара јан січень січня січ январь января янв ocak oca janvier janv',
  'february feb veljača veljače velj februar februara фебруар фебруара феб лютий лютого лют февраль февраля фев февр şubat şub février févr fév',
  'march mar ožujak ožujka ožu mart marta март марта мар березень березня бер mars',
  'april apr travanj travnja tra aprila април априла апр квітень квітня квіт кві апрель апреля nisan nis avril avr',
  'may svibanj svibnja svi maj maja мај маја травень травня трав тра май мая mayıs mai',
  'june jun lipanj lipnja lip juna јун јуна червень червня черв чер июнь июня июн haziran haz juin',
  'july jul srpanj srpnja srp jula јул јула липень липня лип июль июля июл temmuz tem juillet juil',
  'august aug kolovoz kolovoza kol avgust avgusta avg август августа авг серпень серпня серп сер ağustos ağu août aoû',
  'september sep sept rujan rujna ruj septembar septembra септембар септембра сеп вересень вересня вер сентябрь сентября сен сент eylül eyl septembre',
  'october oct listopad listopada lis oktobar oktobra okt октобар октобра окт жовтень жовтня жовт жов октябрь октября ekim eki octobre',
  'november nov studeni studenoga studenog stu novembar novembra новембар новембра нов листопад листопада лист ноябрь ноября ноя нояб kasım kas novembre',
  'december dec prosinac prosinca pro decembar decembra децембар децембра дец грудень грудня груд гру декабрь декабря дек aralık ara décembre déc',
];

/** The same in German, Spanish, Portuguese, Italian, Polish, Greek and Turkish without its own letters, as far as they differ. */
const elsewhere: readonly string[] = [
  'jänner jän enero ene janeiro gennaio gen stycznia sty ιανουαρίου ιαν',
  'febrero fevereiro febbraio lutego φεβρουαρίου φεβ subat',
  'märz mär marzo março marca μαρτίου μαρ',
  'abril abr aprile kwietnia kwi απριλίου απρ',
  'mayo maio maggio mag maja μαΐου μαι mayis',
  'juni junio junho giugno giu czerwca cze ιουνίου ιουν haziran',
  'juli julio julho luglio lug lipca ιουλίου ιουλ',
  'agosto ago sierpnia sie αυγούστου αυγ agustos',
  'septiembre setiembre setembro settembre set września wrz σεπτεμβρίου σεπ eylul',
  'oktober octubre outubro out ottobre ott października paź οκτωβρίου οκτ',
  'noviembre novembro novembre νοεμβρίου νοε kasim',
  'dezember dez diciembre dic dezembro dicembre grudnia δεκεμβρίου δεκ aralik',
];

const numbers: ReadonlyMap<string, number> = new Map(
  [...months, ...elsewhere].flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, (index % 12) + 1]),
  ),
);

/** The month, from 1, that a word in lower case names in one of the languages above. */
export const monthNumber = (word: string): number | undefined => numbers.get(word);
