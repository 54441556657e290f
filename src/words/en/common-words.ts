/**
 * Words that stand in every other text of this language, by how little they tell, in bits: the search gives them little weight
 * on a site whose field has no table of its own. Made of lists of the most frequent words, without those that web pages alone
 * have.
 */
export const COMMON_WORDS: Readonly<Record<number, string>> = {
  3: 'the of and to a in for is on that by this with i you it not or be are from at as your an was we can if has have',
  6: `about after again all also am any available back because been before best but call change check code contact could data date
    day did do does don down email error even every file find first found free get give go good group had he help her here
    him his home how information into its just keep know last like line list log long look made mail make many may me message
    more most much must my name need never new next no number off one only open order other our out over own page part
    people place please point problem put read request right run said same say see send service set she should since so some
    start state still such support system take tell than their them then there these they thing think time try turn two under
    up us use used user using very want way week well were what when where which while who why will without work would year
    yes yet`,
};
