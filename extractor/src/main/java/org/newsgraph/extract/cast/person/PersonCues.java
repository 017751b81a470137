package org.newsgraph.extract.cast.person;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.lexicon.Lexicon;

/** What the words around a name tell of whether it is a person's. */
final class PersonCues {

  private static final Lexicon HUMAN_VERBS = Lexicon.of(PersonCues.class, "human-verbs.txt");

  /** Nouns for people that firms and bodies answer to as well. */
  private static final Lexicon FIRMS = Lexicon.of(PersonCues.class, "firms-too.txt");

  private static final Set<String> NAMING =
      Set.of("named", "called", "nicknamed", "dubbed", "christened");

  private static final Set<String> THIRD_PERSON =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");

  /** The functions in which a name is likely taken up. */
  private static final Set<String> TAKEN_UP = Set.of("nsubj", "nmod:poss", "obj");

  private final ArticleWords words;
  private final NameWords lexicon;

  PersonCues(ArticleWords words, NameWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether the words beside the name leave no doubt: an honorific, a noun for people, an age. */
  boolean areStrong(NameSpan span) {
    return hasHonorific(span) || hasHumanNoun(span) || hasAge(span) || hasWho(span);
  }

  /** Whether the words around the name make a person likely: a strong cue or a human deed. */
  boolean areAny(NameSpan span) {
    return areStrong(span) || doesHumanDeed(span) || hasNaming(span) || isTakenUp(span);
  }

  /** "Mr. Dorlha", "President Putin". */
  boolean hasHonorific(NameSpan span) {
    String before = words.at(span.sentence(), span.start() - 1);
    return lexicon.isHonorific(before)
        && !before.equals("the")
        && (Character.isUpperCase(before.isEmpty() ? ' ' : before.charAt(0))
            || lexicon.isHumanNoun(before));
  }

  /** "the rapper Pim", "his lawyer, Patience Oyelaran", "Loretta Iron Cloud, a teacher". */
  boolean hasHumanNoun(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    boolean before = isHuman(span, span.start() - 1) || isListed(span);
    boolean beforeComma =
        words.at(span.sentence(), span.start() - 1).equals(",") && isHuman(span, span.start() - 2);
    boolean apposition =
        tree.children(head, "appos").stream().anyMatch(child -> isHuman(span, child));
    Optional<Integer> governor = tree.is(head, "appos") ? boxed(tree.head(head)) : Optional.empty();
    return before
        || beforeComma
        || apposition
        || governor.filter(g -> isHuman(span, g)).isPresent();
  }

  /** "designers including Coco Chanel", "artists such as Elvis Costello". */
  private boolean isListed(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    int noun = before.equals("as") ? span.start() - 3 : span.start() - 2;
    boolean like = before.matches("including|like|as");
    return like && words.tag(span.sentence(), noun).equals("NNS") && isHuman(span, noun);
  }

  /** "the pan-democrat Lam Cheuk-ting". */
  boolean isAfterHumanNoun(NameSpan span) {
    return isHuman(span, span.start() - 1);
  }

  /**
   * "the firm's founder, Achiel De Bruyne, ...": set off by commas behind a definite description
   * that only a person answers to.
   */
  boolean isIntroduced(NameSpan span) {
    int sentence = span.sentence();
    boolean comma = words.at(sentence, span.start() - 1).equals(",");
    boolean closed =
        words.at(sentence, span.end()).matches("[,.;:]|")
            || words.lower(sentence, span.end()).equals("who");
    int noun = descriptionNoun(sentence, span.start() - 2);
    if (isListed(span)
        && IntStream.range(span.start(), span.end()).allMatch(t -> isNamePart(sentence, t))) {
      return true;
    }
    return comma
        && closed
        && IntStream.range(span.start(), span.end()).allMatch(t -> isNamePart(sentence, t))
        && isHuman(span, noun)
        && !words.isCapitalised(sentence, noun)
        && !FIRMS.has(words.lemma(sentence, noun))
        && isDefinite(sentence, noun);
  }

  private boolean isNamePart(int sentence, int token) {
    return words.isProper(sentence, token)
        || words.at(sentence, token).equals("-")
        || lexicon.isParticle(words.at(sentence, token));
  }

  /** The noun of a description that ends at the token: "head" of "head of state". */
  private int descriptionNoun(int sentence, int last) {
    int token = last;
    while (token > 0 && words.tag(sentence, token).matches("NN|NNS|JJ")) {
      if (words.lower(sentence, token - 1).equals("of")) {
        return token - 2;
      }
      token--;
    }
    return last;
  }

  private boolean isDefinite(int sentence, int noun) {
    int token = noun - 1;
    while (words.tag(sentence, token).matches("JJ.*|NN.*|HYPH|VBN|RB")) {
      token--;
    }
    return words.lower(sentence, token).equals("the")
        || words.tag(sentence, token).matches("PRP\\$|POS");
  }

  /** "A and B", of whom the tagger takes one for a person. */
  boolean isBesidePerson(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    Stream<Integer> joined =
        Stream.concat(
            tree.children(head, "conj").stream(),
            tree.is(head, "conj") ? tree.head(head).stream().boxed() : Stream.empty());
    return joined.anyMatch(token -> tree.sentence().token(token).name() == NameTag.PERSON);
  }

  /** "the late Alma Tran-Hollis". */
  boolean isLate(NameSpan span) {
    return words.lower(span.sentence(), span.start() - 1).equals("late");
  }

  private static Optional<Integer> boxed(OptionalInt token) {
    return token.isPresent() ? Optional.of(token.getAsInt()) : Optional.empty();
  }

  private boolean isHuman(NameSpan span, int token) {
    return words.tag(span.sentence(), token).startsWith("NN")
        && lexicon.isHumanNoun(words.lemma(span.sentence(), token));
  }

  /** "Adamowicz, 53,". */
  private boolean hasAge(NameSpan span) {
    return words.at(span.sentence(), span.end()).equals(",")
        && words.at(span.sentence(), span.end() + 1).matches("[1-9][0-9]?")
        && words.at(span.sentence(), span.end() + 2).matches("[,.]");
  }

  private boolean hasWho(NameSpan span) {
    int next = words.at(span.sentence(), span.end()).equals(",") ? span.end() + 1 : span.end();
    return Set.of("who", "whom").contains(words.lower(span.sentence(), next));
  }

  private boolean hasNaming(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    String second = words.lower(span.sentence(), span.start() - 2);
    return NAMING.contains(before)
        || before.equals("as") && second.equals("known")
        || before.equals("by") && List.of("goes", "went", "going", "go").contains(second);
  }

  /** "Hartwig sat down when her ...": a pronoun of the third person follows. */
  private boolean isTakenUp(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    if (TAKEN_UP.stream().noneMatch(relation -> tree.is(head, relation))) {
      return false;
    }
    boolean possessor = tree.is(head, "nmod:poss");
    for (int token = span.end(); token < tree.sentence().tokens().size(); token++) {
      if (possessor && tree.sentence().token(token).name() == NameTag.PERSON) {
        return false;
      }
      if (THIRD_PERSON.contains(words.lower(span.sentence(), token))) {
        return true;
      }
    }
    return isTakenUpBehind(span.sentence());
  }

  private boolean isTakenUpBehind(int sentence) {
    return sentence + 1 < words.sentences().size()
        && words.sentence(sentence + 1).block() == words.sentence(sentence).block()
        && THIRD_PERSON.contains(words.lower(sentence + 1, 0));
  }

  /** The subject of a verb that people are the subject of. */
  private boolean doesHumanDeed(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    OptionalInt verb = tree.head(head);
    return tree.is(head, "nsubj")
        && verb.isPresent()
        && HUMAN_VERBS.has(words.lemma(span.sentence(), verb.getAsInt()));
  }
}
