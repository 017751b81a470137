package org.newsgraph.extract.cast.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;
import org.newsgraph.extract.cast.place.NameHeads;

/** Decides which spans are people's names. */
final class PersonSpans {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "inside", "around", "across");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;
  private final PersonCues cues;

  PersonSpans(ArticleWords words, NameWords lexicon, NameHeads heads) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
    this.cues = new PersonCues(words, lexicon);
  }

  /** The spans that are people's names, tagged so, in reading order. */
  List<NameSpan> choose(List<NameSpan> spans) {
    List<NameSpan> full =
        spans.stream().filter(this::isFullName).map(span -> span.as(NameTag.PERSON)).toList();
    Set<String> known = new HashSet<>();
    full.forEach(span -> known.addAll(PersonName.of(words.text(span)).words()));
    List<NameSpan> people = new ArrayList<>(full);
    spans.stream()
        .filter(span -> isSingleName(span, known, full))
        .map(span -> span.as(NameTag.PERSON))
        .forEach(people::add);
    people.sort(NameOrder.READING);
    return people;
  }

  private boolean isFullName(NameSpan span) {
    if (!isLong(span) || isOfThing(span)) {
      return false;
    }
    boolean given = lexicon.isGivenName(firstWord(span));
    return switch (span.tag()) {
      case PERSON -> true;
      case PLACE -> given && cues.areStrong(span);
      case ORGANISATION -> given && (cues.areStrong(span) || isCredit(span));
      case NONE -> isUntaggedPerson(span, given);
    };
  }

  private boolean isUntaggedPerson(NameSpan span, boolean given) {
    return !isTitleCase(span.sentence()) && (cues.hasHonorific(span) || given && cues.areAny(span));
  }

  private boolean isSingleName(NameSpan span, Set<String> known, List<NameSpan> full) {
    if (isLong(span)) {
      return false;
    }
    if (span.tag() == NameTag.NONE) {
      return cues.hasHonorific(span) && !isTitleCase(span.sentence());
    }
    if (span.tag() != NameTag.PERSON) {
      return false;
    }
    String text = words.text(span);
    PersonName name = PersonName.of(text);
    boolean member =
        known.contains(name.first())
            || known.stream().anyMatch(w -> new PersonName(List.of(w)).isOneEditFrom(name));
    return member
        || !namesThing(span)
            && (cues.areAny(span) || lexicon.isGivenName(text) || standsBesidePerson(span, full));
  }

  /** "stars like Caitlyn Jenner, Rihanna and Taylor Swift". */
  private boolean standsBesidePerson(NameSpan span, List<NameSpan> full) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    return full.stream()
        .filter(other -> other.sentence() == span.sentence())
        .map(other -> tree.headOf(other.start(), other.end()))
        .anyMatch(other -> isCoordinate(tree, head, other));
  }

  private static boolean isCoordinate(Syntax tree, int one, int other) {
    int oneHead = tree.is(one, "conj") ? tree.head(one).orElse(one) : one;
    int otherHead = tree.is(other, "conj") ? tree.head(other).orElse(other) : other;
    return oneHead == otherHead;
  }

  /** "the Ganja ridge", "in Delmar": a single name that is used as a thing's or place's. */
  private boolean namesThing(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    boolean place = PLACE_PREPOSITIONS.contains(before);
    boolean modifier =
        before.equals("the") && words.tag(span.sentence(), span.end()).startsWith("NN");
    return place || modifier;
  }

  /** Whether the words of the name itself are a place's or an organisation's. */
  private boolean isOfThing(NameSpan span) {
    boolean given = lexicon.isGivenName(firstWord(span));
    String before = words.lower(span.sentence(), span.start() - 1);
    boolean article = before.equals("the") || PLACE_PREPOSITIONS.contains(before);
    return heads.type(span).isPresent() && !(given && !article && span.tag() == NameTag.PERSON);
  }

  private boolean isCredit(NameSpan span) {
    return words.sentence(span.sentence()).kind() == BlockKind.CREDIT
        || words.at(span.sentence(), span.end()).equals("/");
  }

  private boolean isLong(NameSpan span) {
    return PersonName.of(words.text(span)).isFull();
  }

  /** Whether nearly all longer words of the sentence are capitalised, as in a headline. */
  private boolean isTitleCase(int sentence) {
    BlockKind kind = words.sentence(sentence).kind();
    return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
  }

  private String firstWord(NameSpan span) {
    return words.text(span).split(" ", 2)[0];
  }
}
