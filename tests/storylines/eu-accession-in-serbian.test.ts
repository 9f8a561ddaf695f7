import { readAs } from './read-as';

describe('Serbian, Bosnian and Croatian news of EU accession', () => {
  it.each([
    ['negotiating', 'EU otvorio pregovore o pristupanju s Ukrajinom'],
    ['negotiating', 'Ukrajina otvorila prvi klaster u pregovorima s EU'],
    ['negotiating', 'Mađarska ukinula veto na pregovore Ukrajine s EU-om'],
    ['negotiating', 'Ukrajina i Moldavija otvorile novi pregovarački klaster'],
    ['blocked', 'Mađarska ponovno blokirala ukrajinske pregovore s EU'],
    ['blocked', 'Orban: Nećemo dopustiti otvaranje pregovora s Ukrajinom'],
    ['blocked', 'EU opet bez dogovora o otvaranju klastera za Ukrajinu zbog Budimpešte'],
    ['member', 'Ukrajina postala članica Europske unije'],
    ['nothing', 'Srbija otvorila novi klaster u pregovorima s EU'],
    ['nothing', 'Anketa: Nijemci protiv članstva Ukrajine u EU'],
    ['nothing', 'Zelenski želi datum ulaska u EU'],
    ['blocked', 'Mađarska blokira otvaranje prvog klastera s Ukrajinom'],
    ['blocked', 'Orban: Nećemo dozvoliti ulazak Ukrajine u EU'],
    ['blocked', 'Budimpešta uložila veto na pristupne pregovore Ukrajine'],
    ['negotiating', 'Ukrajina otvorila prvi pregovarački klaster s EU'],
    ['negotiating', 'EU i službeno počela pristupne pregovore s Ukrajinom'],
    ['negotiating', 'Mađarska povukla veto, Ukrajina otvara prvo poglavlje'],
    ['negotiating', 'Otvoren drugi klaster u pregovorima Ukrajine i EU'],
    ['nothing', 'Srbija otvorila klaster 3 u pregovorima s EU'],
    ['nothing', 'Crna Gora zatvorila još jedno poglavlje'],
    ['nothing', 'EU odobrila Ukrajini zajam od 90 milijardi eura'],
    ['nothing', 'Moldavija na putu prema EU'],
    ['nothing', 'Može li Ukrajina u EU do 2027?'],
    ['negotiating', 'Mađarska ukinula dvogodišnji veto na pristupanje Ukrajine EU'],
    ['negotiating', 'Veleposlanici EU-a dali zeleno svjetlo za početak pregovora s Ukrajinom'],
    ['blocked', 'Orban: Ukrajina ne može u EU'],
    ['blocked', 'Magyar odbio potpisati otvaranje preostalih klastera za Ukrajinu'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('eu-accession', title, 'sr');

    expect(read).toBe(said);
  });
});
