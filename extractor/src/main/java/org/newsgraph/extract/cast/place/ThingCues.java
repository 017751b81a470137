package org.newsgraph.extract.cast.place;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.lexicon.Lexicon;

/** What the words around a name tell of the thing that bears it. */
public final class ThingCues {

  private static final Lexicon DESIGNATIONS = Lexicon.of(ThingCues.class, "designations.txt");
  private static final Lexicon OWNED = Lexicon.of(ThingCues.class, "owned-nouns.txt");

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "into", "throughout");

  private final ArticleWords words;

  /** Reads names among the article's words. */
  public ThingCues(ArticleWords words) {
    this.words = words;
  }

  /**
   * What the noun before the name or in apposition calls its bearer: {@code organisation}, a type
   * of place, or {@code thing} for what is neither: "the ferry Solveig II", "the village of Lund",
   * "Lund, a village".
   */
  public Optional<String> designation(NameSpan span) {
    boolean of = words.lower(span.sentence(), span.start() - 1).equals("of");
    Optional<String> before = kind(span.sentence(), span.start() - (of ? 2 : 1));
    Optional<String> told = of ? before.filter(ThingCues::isPlaceType) : before;
    return told.isPresent() ? told : apposition(span);
  }

  /** "Gerald is an otter", "Lord Melbury, a greyhound", "a cockroach, Hannibal". */
  public boolean isCalledThing(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    OptionalInt above = tree.head(head);
    boolean predicate =
        above.isPresent()
            && tree.is(head, "nsubj")
            && tree.child(above.getAsInt(), "cop").isPresent()
            && isThing(span, above.getAsInt());
    boolean beside = above.isPresent() && tree.is(head, "appos") && isThing(span, above.getAsInt());
    return predicate
        || beside
        || tree.children(head, "appos").stream().anyMatch(noun -> isThing(span, noun));
  }

  private boolean isThing(NameSpan span, int noun) {
    return kind(span.sentence(), noun).filter("thing"::equals).isPresent()
        && !words.isCapitalised(span.sentence(), noun);
  }

  private Optional<String> apposition(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    return tree.children(tree.headOf(span.start(), span.end()), "appos").stream()
        .flatMap(noun -> kind(span.sentence(), noun).stream())
        .filter(ThingCues::isPlaceType)
        .findFirst();
  }

  private Optional<String> kind(int sentence, int token) {
    return words.tag(sentence, token).startsWith("NN") || isPeriodical(sentence, token)
        ? DESIGNATIONS.kind(words.lemma(sentence, token))
        : Optional.empty();
  }

  /** "the weekly Linea Roja", of which taggers make an adjective. */
  private boolean isPeriodical(int sentence, int token) {
    return words.tag(sentence, token).equals("JJ")
        && words.lower(sentence, token).matches("daily|weekly|monthly|quarterly|tabloid")
        && words.lower(sentence, token - 1).equals("the");
  }

  private static boolean isPlaceType(String kind) {
    return !kind.equals("thing") && !kind.equals("organisation");
  }

  /** "the Harmon Courier said": a name with an article that no noun behind it accounts for. */
  public boolean hasArticle(NameSpan span) {
    String next = words.tag(span.sentence(), span.end());
    return words.lower(span.sentence(), span.start() - 1).equals("the")
        && !next.startsWith("NN")
        && !next.equals("POS");
  }

  /** "the Ganja ridge": a single name that modifies a noun. */
  public boolean modifies(NameSpan span) {
    return words.lower(span.sentence(), span.start() - 1).equals("the")
        && words.tag(span.sentence(), span.end()).startsWith("NN");
  }

  /** "Enda Mariam cathedral": the noun behind the name says what kind of place it is. */
  public boolean precedesPlaceNoun(NameSpan span) {
    return !words.isCapitalised(span.sentence(), span.end())
        && words.tag(span.sentence(), span.end()).equals("NN")
        && kind(span.sentence(), span.end()).filter(ThingCues::isPlaceType).isPresent()
        && !words.isTitleCase(span.sentence());
  }

  /** "in Delmar", "at the Marlowe". */
  public boolean isWhere(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    String second = words.lower(span.sentence(), span.start() - 2);
    return WHERE.contains(before) || before.equals("the") && WHERE.contains(second);
  }

  /** "Lund's goalkeeper": what belongs to the bearer belongs to places or organisations only. */
  public boolean ownsLikeAPlace(NameSpan span) {
    int next = span.end() + 1;
    return words.tag(span.sentence(), span.end()).equals("POS")
        && (OWNED.has(words.lemma(span.sentence(), next))
            || words.tag(span.sentence(), next).startsWith("JJ")
                && OWNED.has(words.lemma(span.sentence(), next + 1)));
  }
}
