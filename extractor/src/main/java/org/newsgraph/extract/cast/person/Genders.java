package org.newsgraph.extract.cast.person;

import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * Guesses whether a person is a woman or a man, from honorifics, nouns beside the name, and given
 * names.
 */
public final class Genders {

  private static final Lexicon NOUNS = Lexicon.of(Genders.class, "gendered-nouns.txt");

  private final ArticleWords words;
  private final NameWords lexicon;

  /** Guesses by the article's words. */
  public Genders(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** What the article tells of the person's gender, and else what the given name suggests. */
  public Gender of(Person person) {
    int told = person.names().stream().mapToInt(this::told).sum();
    if (told != 0) {
      return told > 0 ? Gender.FEMALE : Gender.MALE;
    }
    int suggested = person.names().stream().mapToInt(this::suggested).sum();
    return suggested == 0 ? Gender.UNKNOWN : suggested > 0 ? Gender.FEMALE : Gender.MALE;
  }

  private int told(NameSpan span) {
    int sentence = span.sentence();
    int honorific = sign(lexicon.honorificGender(words.lower(sentence, span.start() - 1)));
    boolean comma = words.at(sentence, span.start() - 1).equals(",");
    String noun = words.lemma(sentence, span.start() - (comma ? 2 : 1));
    return honorific + sign(NOUNS.kind(noun).map(Gender::called).orElse(Gender.UNKNOWN));
  }

  private int suggested(NameSpan span) {
    String text = words.text(span);
    return text.contains(" ") ? sign(lexicon.givenNameGender(text.split(" ", 2)[0])) : 0;
  }

  private static int sign(Gender gender) {
    return switch (gender) {
      case FEMALE -> 1;
      case MALE -> -1;
      case UNKNOWN -> 0;
    };
  }
}
