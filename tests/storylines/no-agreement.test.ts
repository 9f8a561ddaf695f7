import { readAs } from './read-as';

/** An agreement told that there is none would be the worst of false alarms. */
describe('an agreement that was not reached', () => {
  it.each([
    ['en', 'Russia and Ukraine fail to agree ceasefire'],
    ['en', 'Putin and Trump did not agree on ceasefire in Alaska'],
    ['en', 'Ukraine and Russia have not signed a peace deal, Kremlin says'],
    ['en', 'No peace deal signed in Geneva by Russia and Ukraine'],
    ['en', 'Ukraine and Russia yet to agree ceasefire'],
    ['en', 'Ukraine never agreed to a ceasefire without guarantees, Zelensky says'],
    ['en', 'Trump leaves Alaska without a ceasefire deal signed by Russia'],
    ['en', 'Russia and Ukraine were close to signing a peace deal in 2022'],
    ['sr', 'Rusija i Ukrajina nisu potpisale mirovni sporazum'],
    ['sr', 'Putin i Trump nisu se dogovorili o prekidu vatre'],
    ['sr', 'Rusija i Ukrajina nisu postigle sporazum o primirju'],
    ['tr', 'Rusya ve Ukrayna barış anlaşması imzalamadı'],
    ['tr', 'Putin ve Trump ateşkes konusunda anlaşamadı'],
    ['tr', 'Rusya ile Ukrayna ateşkes anlaşmasına varamadı'],
    ['fr', 'La Russie et l’Ukraine n’ont pas conclu de cessez-le-feu'],
    ['fr', 'Poutine et Trump ne s’accordent pas sur un cessez-le-feu'],
    ['ru', 'Россия и Украина пока не подписали мирный договор'],
    ['ru', 'Путин и Трамп не договорились о прекращении огня'],
    ['uk', 'Україна не підписувала мирної угоди'],
    ['uk', 'Трамп і Путін не домовилися про припинення вогню на Алясці'],
  ])('is not told as one in %s: %s', (lang, title) => {
    expect(readAs('talks', title, lang)).not.toBe('agreed');
  });
});
