package org.newsgraph.extract.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/**
 * Tells what happens in a story or dream alone: "in the novel, X meets Y", "the opera has X marry
 * Y", "a play in which X meets Y", "according to the legend".
 */
final class Fiction {

  private static final Lexicon NOUNS = Lexicon.of(Fiction.class, "fiction-nouns.txt");
  private static final Lexicon VERBS = Lexicon.of(Fiction.class, "fiction-verbs.txt");

  private static final Set<String> FOREWORDS = Set.of("in", "throughout", "according");

  /** Whether the event that the token tells happens in a made-up world. */
  boolean tells(Reading reading, int sentence, int token) {
    Syntax tree = reading.tree(sentence);
    return opens(reading, tree, token)
        || tree.path(token).stream()
            .anyMatch(at -> isContent(reading, tree, at) || hasDream(tree, at, token));
  }

  /** "In the script of 'X', ...", "According to the legend, ...": the sentence is inside. */
  private boolean opens(Reading reading, Syntax tree, int token) {
    Sentence sentence = tree.sentence();
    int start = 0;
    while (start < sentence.tokens().size() && !sentence.token(start).text().matches("\\p{L}+")) {
      start++;
    }
    if (start >= token || !FOREWORDS.contains(lower(sentence.token(start)))) {
      return false;
    }
    int end = start + 1;
    while (end < token && !sentence.token(end).tag().matches("VB[DZP]|,|CC|PRP|RB")) {
      if (isFiction(reading, tree, end) && !isModifier(sentence, end)) {
        return !leaves(sentence, end, token);
      }
      boolean noun = sentence.token(end).tag().matches("NNS?");
      if (noun && !NOUNS.has(sentence.token(end).lemma())) {
        return false;
      }
      end++;
    }
    return false;
  }

  /** "in the film; in life, ...": what stands behind a semicolon is outside again. */
  private static boolean leaves(Sentence sentence, int noun, int token) {
    return IntStream.range(noun, token)
        .anyMatch(at -> sentence.token(at).text().matches(";|but|whereas|though"));
  }

  /** "the film industry", "a play for power". */
  private static boolean isModifier(Sentence sentence, int noun) {
    return noun + 1 < sentence.tokens().size()
        && (sentence.token(noun + 1).tag().equals("NN")
            || sentence.token(noun + 1).tag().equals("NNS")
            || sentence.token(noun + 1).text().equals("for"));
  }

  /** What hangs on a verb of a work that tells, or on a work by "in which". */
  private boolean isContent(Reading reading, Syntax tree, int at) {
    if (tree.head(at).isEmpty()) {
      return false;
    }
    int head = tree.head(at).getAsInt();
    boolean told =
        VERBS.has(tree.sentence().token(head).lemma())
            && !tree.is(at, "nsubj")
            && tree.children(head, "nsubj").stream()
                .anyMatch(subject -> subject != at && isTeller(reading, tree, subject));
    boolean within =
        tree.relation(at).equals("acl:relcl")
            && isFiction(reading, tree, head)
            && IntStream.range(head, at)
                .anyMatch(word -> tree.sentence().token(word).text().matches("where|which"))
            && tree.children(at, "nsubj").stream()
                .noneMatch(word -> tree.sentence().token(word).tag().startsWith("W"));
    return told || within;
  }

  /** "in a dream", "in my dream" anywhere in the event's clause. */
  private static boolean hasDream(Syntax tree, int at, int token) {
    return tree.children(at, "obl").stream()
        .filter(noun -> noun != token)
        .filter(noun -> tree.sentence().token(noun).lemma().matches("dream|nightmare|daydream"))
        .anyMatch(noun -> tree.prepositions(noun).contains("in"));
  }

  /** A made-up work, or a part of one. */
  private boolean isTeller(Reading reading, Syntax tree, int noun) {
    boolean part =
        NOUNS.kind(tree.sentence().token(noun).lemma()).filter("part"::equals).isPresent();
    return isFiction(reading, tree, noun)
        || part
            && tree.children(noun, "nmod").stream().anyMatch(of -> isFiction(reading, tree, of));
  }

  private static boolean isFiction(Reading reading, Syntax tree, int noun) {
    Optional<String> type =
        reading.cast().in(tree.sentence().index()).stream()
            .filter(reference -> reference.start() <= noun && noun < reference.end())
            .filter(reference -> reference.entities().size() == 1)
            .map(reference -> reading.cast().entity(reference.entities().get(0)))
            .filter(entity -> entity.kind() == EntityKind.WORK)
            .map(Entity::typeNoun)
            .findFirst();
    String word = type.orElseGet(() -> tree.sentence().token(noun).lemma());
    boolean unknown = type.filter(String::isEmpty).isPresent();
    return unknown || NOUNS.kind(word.toLowerCase(Locale.ROOT)).filter("tells"::equals).isPresent();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
