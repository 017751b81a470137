package org.newsgraph.extract.cast.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.finding.EntityKind;

/** Decides whether names mean a place or an organisation, and of which type it is. */
final class ThingKinds {

  private static final Set<String> INTO =
      Set.of("in", "at", "near", "outside", "inside", "to", "into", "around");
  private static final Set<String> BEFORE_THE_DOOR = Set.of("at", "outside", "inside");
  private static final Set<String> VAGUE = Set.of("either", "office", "organisation", "thing");

  private final ArticleWords words;
  private final NameHeads heads;
  private final VenueNouns venues;
  private final ThingCues cues;

  ThingKinds(ArticleWords words, NameHeads heads, VenueNouns venues) {
    this.words = words;
    this.heads = heads;
    this.venues = venues;
    this.cues = new ThingCues(words);
  }

  /** The thing of these names, at least one. */
  Thing thing(List<NameSpan> spans) {
    if (spans.stream().anyMatch(span -> heads.isCountry(words.text(span)))) {
      return new Thing(EntityKind.PLACE, "country", spans);
    }
    Optional<String> type = type(spans);
    EntityKind kind = type.map(word -> kindOf(word, spans)).orElseGet(() -> taggedKind(spans));
    String closer = type.filter(word -> !VAGUE.contains(word)).orElse("");
    return new Thing(kind, kind == EntityKind.PLACE ? closer : "", spans);
  }

  private Optional<String> type(List<NameSpan> spans) {
    return spans.stream()
        .flatMap(
            span ->
                heads
                    .type(span)
                    .or(() -> venues.type(span))
                    .or(() -> cues.designation(span))
                    .stream())
        .findFirst();
  }

  private EntityKind kindOf(String type, List<NameSpan> spans) {
    return switch (type) {
      case "organisation" -> EntityKind.ORGANISATION;
      case "either" -> placeIf(isAt(spans, INTO));
      case "office" -> placeIf(isAt(spans, BEFORE_THE_DOOR));
      default -> EntityKind.PLACE;
    };
  }

  private static EntityKind placeIf(boolean place) {
    return place ? EntityKind.PLACE : EntityKind.ORGANISATION;
  }

  private boolean isAt(List<NameSpan> spans, Set<String> prepositions) {
    return spans.stream()
        .anyMatch(
            span -> {
              String before = words.lower(span.sentence(), span.start() - 1);
              String second = words.lower(span.sentence(), span.start() - 2);
              return prepositions.contains(before)
                  || before.equals("the") && prepositions.contains(second);
            });
  }

  /** The tagger's word; an organisation that somebody is "in" throughout is a place. */
  private EntityKind taggedKind(List<NameSpan> spans) {
    long places = spans.stream().filter(span -> span.tag() == NameTag.PLACE).count();
    long organisations = spans.stream().filter(span -> span.tag() == NameTag.ORGANISATION).count();
    long inside =
        spans.stream().filter(span -> Set.of("in", "near").contains(before(span))).count();
    boolean acronym = words.text(spans.get(0)).matches("\\p{Lu}+");
    return placeIf(places >= organisations || 2 * inside > spans.size() && !acronym);
  }

  private String before(NameSpan span) {
    return words.lower(span.sentence(), span.start() - 1);
  }
}
