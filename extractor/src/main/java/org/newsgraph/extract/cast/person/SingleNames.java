package org.newsgraph.extract.cast.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;
import org.newsgraph.extract.cast.place.NameHeads;
import org.newsgraph.extract.cast.place.ThingCues;

/** Tells people's names of one word from everything else that is called by one word. */
final class SingleNames {

  /**
   * In whose light a single name is read.
   *
   * @param full the full names of the article
   * @param known their words
   * @param things the words that the article uses for places and organisations
   */
  record Company(List<NameSpan> full, Set<String> known, Set<String> things) {}

  private static final Set<String> PLACE_TITLES =
      Set.of("general", "prince", "king", "queen", "lord", "saint", "st.", "st");

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;
  private final PersonCues cues;
  private final ThingCues thingCues;

  SingleNames(ArticleWords words, NameWords lexicon, NameHeads heads, PersonCues cues) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
    this.cues = cues;
    this.thingCues = new ThingCues(words);
  }

  Company company(List<NameSpan> full, List<NameSpan> all) {
    Set<String> known = new HashSet<>();
    full.forEach(span -> known.addAll(PersonName.of(words.text(span)).parts()));
    Set<String> things =
        all.stream()
            .filter(span -> span.tag() == NameTag.PLACE || span.tag() == NameTag.ORGANISATION)
            .map(words::text)
            .collect(Collectors.toSet());
    return new Company(full, known, things);
  }

  /** The company, joined by the people of one name that have been found. */
  Company joined(Company company, List<NameSpan> found) {
    Set<String> known = new HashSet<>(company.known());
    found.forEach(span -> known.add(PersonName.of(words.text(span)).first()));
    return new Company(company.full(), known, company.things());
  }

  /**
   * Whether the span of one word is a person's name. It needs a full name that holds it, or a cue;
   * the tagger's word alone does not do.
   */
  boolean isName(NameSpan span, Company company) {
    if (thingCues.hasArticle(span) || isDesignated(span) || isNation(span)) {
      return false;
    }
    return switch (span.tag()) {
      case NONE ->
          cues.hasHonorific(span)
              && !words.isTitleCase(span.sentence())
              && !isPlaceOfHonorific(span);
      case PERSON -> isMember(span, company) || isLone(span, company);
      case PLACE, ORGANISATION -> false;
    };
  }

  private boolean isMember(NameSpan span, Company company) {
    PersonName name = PersonName.of(words.text(span));
    return company.known().contains(name.first())
        || company.known().stream()
            .anyMatch(word -> new PersonName(List.of(word)).isOneEditFrom(name));
  }

  private boolean isLone(NameSpan span, Company company) {
    String text = words.text(span);
    boolean thing =
        thingCues.isWhere(span)
            || thingCues.modifies(span)
            || thingCues.ownsLikeAPlace(span)
            || isPlaceOfHonorific(span);
    boolean elsewhere = company.things().contains(text) || heads.isCountry(text);
    return !thing
        && (cues.areStrong(span)
            || !elsewhere
                && (cues.areAny(span)
                    || lexicon.isGivenName(text)
                    || standsBesidePerson(span, company.full())));
  }

  /** "Captain America", "Miss Venezuela". */
  private boolean isNation(NameSpan span) {
    String text = words.text(span);
    return (heads.isCountry(text) || text.equals("America")) && cues.hasHonorific(span);
  }

  /** "in General Santos": what looks like an honorific is the name's beginning. */
  private boolean isPlaceOfHonorific(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 2);
    String title = words.lower(span.sentence(), span.start() - 1);
    return PLACE_TITLES.contains(title) && Set.of("in", "at", "near").contains(before);
  }

  private boolean isDesignated(NameSpan span) {
    return thingCues.designation(span).isPresent();
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
}
