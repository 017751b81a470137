package org.newsgraph.extract.cast.place;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.lexicon.Lexicon;

/** What the words of a name tell of the place or organisation that bears it. */
public final class NameHeads {

  private static final Lexicon HEADS = Lexicon.of(NameHeads.class, "heads.txt");
  private static final Lexicon FRONTS = Lexicon.of(NameHeads.class, "fronts.txt");
  private static final Lexicon COUNTRIES = Lexicon.of(NameHeads.class, "countries.txt");

  /** The types of names that are often cut short: "the Marlowe" for "the Marlowe Club". */
  static final Set<String> INSTITUTIONS = Set.of("building", "either", "organisation");

  private final ArticleWords words;

  /** Reads names among the article's words. */
  public NameHeads(ArticleWords words) {
    this.words = words;
  }

  /**
   * The type that a name of several words tells by its last or first: {@code building}, {@code
   * gathering}, {@code organisation}, {@code either} and so on; empty where it tells none.
   */
  public Optional<String> type(NameSpan span) {
    int length = span.end() - span.start();
    if (length < 2) {
      return Optional.empty();
    }
    Optional<String> last =
        HEADS.kind(words.at(span.sentence(), span.end() - 1)).or(() -> edition(span));
    Optional<String> first = FRONTS.kind(words.at(span.sentence(), span.start()));
    return last.isEmpty() || first.isPresent() && isOfName(span) ? first : last;
  }

  /** "Toronto Comicon 2019", "Fan Expo Canada": an edition's year or country behind its head. */
  private Optional<String> edition(NameSpan span) {
    int end = span.end() - 1;
    while (end > span.start() + 1 && isEdition(words.at(span.sentence(), end))) {
      end--;
    }
    return HEADS.kind(words.at(span.sentence(), end)).filter("gathering"::equals);
  }

  private boolean isEdition(String word) {
    return word.matches("(19|20)\\d\\d") || isCountry(word);
  }

  /** "University of Cape Town": what stands before "of" is the head. */
  private boolean isOfName(NameSpan span) {
    return words.at(span.sentence(), span.start() + 1).equals("of");
  }

  /** Whether the text is the name of a country. */
  public boolean isCountry(String text) {
    return COUNTRIES.has(text);
  }

  /** The state that a short form means: "United States" for "US". */
  public Optional<String> state(String text) {
    return COUNTRIES.kind(text);
  }

  /** Whether the word ends names of places or organisations, letter by letter. */
  public boolean isHead(String word) {
    return HEADS.has(word);
  }
}
