package org.newsgraph.annotate.corenlp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Token;

/**
 * Whether a sentence is worth a parse. Every fact tells of a person, and a sentence points at one
 * by a name, a pronoun, a noun for people or speech; what has none of them, such as a line of
 * figures, keeps its tokens but gets no tree.
 */
final class ParseNeed {

  /** Longer runs of tokens are tables and lists without full stops, of which no tree is any use. */
  static final int LONGEST = 150;

  private static final Set<String> NAMES = Set.of("NNP", "NNPS");
  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$");
  private static final Set<String> IMPERSONAL =
      Set.of("it", "its", "itself", "you", "your", "yours", "yourself", "yourselves");
  private static final String QUOTATION_MARKS = "\"'“”„‘«»";

  /** Endings by which English makes nouns for people, taken widely. */
  private static final Pattern PEOPLE =
      Pattern.compile(".{2,}(er|or|ist|ian|ant|ent|man|ess|eer|ee|ary|ete|ain|ive)|people");

  private ParseNeed() {}

  /** Whether the sentence of these tokens can bear a fact and is short enough for a tree. */
  static boolean of(List<Token> tokens) {
    return tokens.size() <= LONGEST && tokens.stream().anyMatch(ParseNeed::pointsAtPerson);
  }

  private static boolean pointsAtPerson(Token token) {
    return token.name() == NameTag.PERSON
        || NAMES.contains(token.tag())
        || isPersonalPronoun(token)
        || (token.tag().startsWith("NN") && PEOPLE.matcher(token.lemma()).matches())
        || isQuotationMark(token);
  }

  private static boolean isPersonalPronoun(Token token) {
    return PRONOUNS.contains(token.tag()) && !IMPERSONAL.contains(token.lemma());
  }

  /**
   * A mark, also one that stuck to its word; a genitive's or a contraction's apostrophe is none.
   */
  private static boolean isQuotationMark(Token token) {
    return QUOTATION_MARKS.indexOf(token.text().charAt(0)) >= 0
        && !token.tag().equals("POS")
        && !token.tag().startsWith("V")
        && !token.tag().equals("MD");
  }
}
