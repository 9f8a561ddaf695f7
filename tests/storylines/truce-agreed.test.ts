import { readAs } from './read-as';

describe('a ceasefire between the two', () => {
  it.each([
    ['en', 'Trump announces three-day ceasefire between Ukraine and Russia'],
    ['en', 'Erdogan announced a ceasefire between Russia and Ukraine'],
    ['en', 'Russia and Ukraine agree to a five-day truce brokered by the UAE'],
    ['sr', 'Tramp objavio trodnevno primirje između Rusije i Ukrajine'],
    ['sr', 'Rusija i Ukrajina se dogovorile o trodnevnom primirju'],
    ['uk', 'Трамп оголосив триденне перемир’я між Україною та Росією'],
    ['uk', 'Україна та Росія погодили тижневе перемир’я'],
    ['ru', 'Трамп объявил о трехдневном перемирии между Россией и Украиной'],
    ['ru', 'Россия и Украина договорились о недельном перемирии'],
    ['tr', 'Rusya ve Ukrayna üç günlük ateşkeste anlaştı'],
    ['fr', 'Trump annonce un cessez-le-feu de trois jours entre la Russie et l’Ukraine'],
    ['fr', 'La Russie et l’Ukraine s’accordent sur une trêve de trois jours'],
  ])('is agreed in %s: %s', (lang, title) => {
    expect(readAs('talks', title, lang)).toBe('agreed');
  });

  it.each([
    ['en', 'Putin announces three-day Easter ceasefire in Ukraine'],
    ['en', 'Trump announces plan for ceasefire between Ukraine and Russia'],
    ['en', 'Trump announced new efforts to reach a ceasefire between Russia and Ukraine'],
    ['en', 'Trump announces Black Sea ceasefire between Russia and Ukraine'],
    ['en', 'Trump announces energy ceasefire between Russia and Ukraine'],
    ['en', 'Trump announces end of ceasefire between Russia and Ukraine'],
    ['en', 'Trump announces ceasefire between Russia and Ukraine could come soon'],
    ['en', 'Trump announced a ceasefire between Russia and Ukraine a year ago. What happened?'],
    ['en', 'Trump says Russia and Ukraine agree on need for ceasefire'],
    ['en', 'Russia accuses Ukraine of violating U.S.-brokered three-day truce'],
    ['en', 'Russia announces three-day truce with Ukraine, Trump welcomes move'],
    ['en', 'Trump says Zelensky announced a ceasefire with Russia'],
    ['en', 'Russia and Ukraine agree to discuss ceasefire'],
    ['en', 'Russia and Ukraine agree to prisoner swap but no ceasefire in Istanbul'],
    ['sr', 'Tramp najavio prekid pregovora Rusije i Ukrajine'],
    ['ru', 'Россия и Украина договорились продолжить переговоры о перемирии'],
    ['sr', 'Tramp najavio da će tražiti primirje između Rusije i Ukrajine'],
    ['uk', 'Трамп оголосив про намір домогтися перемир’я між Україною та Росією'],
    ['ru', 'Путин объявил перемирие с Украиной, Трамп приветствовал решение России'],
    ['uk', 'Путін оголосив перемир’я в Україні'],
    ['ru', 'Путин объявил пасхальное перемирие'],
    ['fr', 'Trump annonce vouloir un cessez-le-feu entre la Russie et l’Ukraine'],
    ['fr', 'Poutine annonce une trêve de Pâques en Ukraine'],
  ])('is not, in %s: %s', (lang, title) => {
    expect(readAs('talks', title, lang)).not.toBe('agreed');
  });
});
