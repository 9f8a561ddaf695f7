import { readAs } from './read-as';

describe('Serbian, Bosnian and Croatian news of EU accession', () => {
  it.each([
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
  ])('says %s: %s', (said, title) => {
    const read = readAs('eu-accession', title, 'sr');

    expect(read).toBe(said);
  });
});
