package org.newsgraph.extract.work.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.spot.Media;
import org.newsgraph.extract.work.spot.People;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.MentionForm;

/**
 * "The director, Y, ...", "its presenter, Y", "the play's author, Y", "Y, the translator,": who is
 * named by a part in making a work that the article does not repeat has it in the work nearest
 * before. "The novelist Y" names a living, not a part; an office of a body is none, either.
 */
public final class MakersRule {

  private static final Lexicon OFFICES = Lexicon.of(MakersRule.class, "other-office.txt");

  private final Reading reading;
  private final People people;
  private final NearestWorks works;
  private final Media media = new Media();

  /** The rule for one article. */
  public MakersRule(Reading reading, People people, NearestWorks works) {
    this.reading = reading;
    this.people = people;
    this.works = works;
  }

  /** The credits of all sentences. */
  public List<Credit> find() {
    List<Credit> credits = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 0; at < sentence.tokens().size(); at++) {
        int noun = at;
        maker(sentence.token(at))
            .ifPresent(maker -> credits.addAll(credits(sentence, noun, maker)));
      }
    }
    return credits;
  }

  private Optional<Media.Maker> maker(Token token) {
    return token.tag().matches("NN[PS]*") ? media.ofMaker(lemma(token)) : Optional.empty();
  }

  private List<Credit> credits(Sentence sentence, int noun, Media.Maker maker) {
    Optional<WorkSpot> work =
        works
            .at(sentence.index(), noun)
            .filter(spot -> media.isOneOf(type(spot), maker.media()))
            .filter(spot -> maker.role() || !media.of(type(spot)).isEmpty());
    return work.filter(spot -> isOfWork(sentence, noun)).stream()
        .flatMap(
            spot ->
                named(sentence, noun, maker.role())
                    .map(
                        person ->
                            new Credit(
                                spot.meantAt(sentence.index(), noun),
                                person,
                                maker.how(),
                                "maker-of-work",
                                0.75)))
        .toList();
  }

  private String type(WorkSpot spot) {
    return reading.cast().entity(spot.work()).type();
  }

  /** Whether nothing else owns the maker: "the gallery's director", "director of the bank". */
  private boolean isOfWork(Sentence sentence, int noun) {
    Syntax tree = reading.tree(sentence.index());
    boolean office =
        noun > 0 && OFFICES.has(sentence.token(noun - 1).text().toLowerCase(Locale.ROOT));
    boolean owned =
        tree.children(noun, "nmod:poss").stream()
            .filter(owner -> !sentence.token(owner).tag().equals("PRP$"))
            .anyMatch(owner -> !isWork(sentence, owner));
    boolean complement =
        noun + 1 < sentence.tokens().size()
            && sentence.token(noun + 1).text().matches("of|for|at|in|to|and|or");
    boolean trade = noun > 0 && !media.of(sentence.token(noun - 1).lemma()).isEmpty();
    return !office && !trade && !owned && !complement;
  }

  private boolean isWork(Sentence sentence, int owner) {
    Token token = sentence.token(owner);
    return !media.of(token.lemma()).isEmpty();
  }

  /** Behind a comma, before one, or right behind the noun of "its director". */
  private Stream<String> named(Sentence sentence, int noun, boolean role) {
    String first = determiner(sentence, noun);
    boolean partner =
        lemma(sentence.token(noun)).startsWith("co-") && first.matches("his|her|their");
    boolean definite = first.matches("the|its|'s|’s") || partner;
    Optional<Reference> behind =
        is(sentence, noun + 1, ",") && definite ? nameFrom(sentence, noun + 2) : Optional.empty();
    Optional<Reference> right =
        role && (first.matches("its|'s|’s") || first.isEmpty() && isHost(sentence, noun))
            ? nameFrom(sentence, noun + 1)
            : Optional.empty();
    return behind
        .or(() -> right)
        .or(() -> definite && role ? before(sentence, noun) : Optional.empty())
        .stream()
        .flatMap(reference -> people.all(sentence.index(), reference.head()).stream());
  }

  /** "Host Y": whoever presents is named by that part alone. */
  private static boolean isHost(Sentence sentence, int noun) {
    return lemma(sentence.token(noun)).matches("(co-)?(host|presenter)|moderator");
  }

  /** The word that opens the noun's phrase: its article or owner; empty text for none. */
  private static String determiner(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && sentence.token(at).tag().matches("JJ[RS]?|NN|VBN|VBG|CD|HYPH")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().matches("DT|PRP\\$|POS")
        ? sentence.token(at).text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** "Y, the director, ...". */
  private Optional<Reference> before(Sentence sentence, int noun) {
    int article = noun - 1;
    while (article > 0 && !sentence.token(article).tag().matches("DT|PRP\\$|POS")) {
      article--;
    }
    boolean closed = is(sentence, noun + 1, ",") || is(sentence, noun + 1, ".");
    int comma = article - 1;
    return closed && comma > 0 && is(sentence, comma, ",")
        ? names(sentence).filter(reference -> reference.end() == comma).findFirst()
        : Optional.empty();
  }

  private Optional<Reference> nameFrom(Sentence sentence, int start) {
    int from = start;
    while (from < sentence.tokens().size()
        && sentence.token(from).tag().equals("NNP")
        && sentence.token(from).text().matches("Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Dame|Lord|Lady")) {
      from++;
    }
    int first = from;
    return names(sentence)
        .filter(reference -> reference.start() == start || reference.start() == first)
        .findFirst();
  }

  private Stream<Reference> names(Sentence sentence) {
    return reading.cast().in(sentence.index()).stream()
        .filter(reference -> reference.form() == MentionForm.NAME)
        .filter(reference -> reference.entities().size() == 1)
        .filter(reference -> reading.cast().isPerson(reference.entities().get(0)));
  }

  private static boolean is(Sentence sentence, int at, String text) {
    return at >= 0 && at < sentence.tokens().size() && sentence.token(at).text().equals(text);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
