package org.newsgraph.extract.cast.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.finding.EntityKind;

/** Finds the places, gatherings and organisations among the spans that may be names. */
public final class Things {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "to", "from", "into", "around");

  private final ArticleWords words;
  private final NameHeads heads;

  /** Finds them in the article's words. */
  public Things(ArticleWords words, NameHeads heads) {
    this.words = words;
    this.heads = heads;
  }

  /**
   * The places, gatherings and organisations, in order of their first name.
   *
   * @param spans spans that may be names and name nobody
   */
  public List<Thing> find(List<NameSpan> spans) {
    Map<String, List<NameSpan>> byText = new LinkedHashMap<>();
    spans.stream()
        .filter(this::isThing)
        .forEach(
            span -> byText.computeIfAbsent(words.text(span), key -> new ArrayList<>()).add(span));
    return byText.values().stream().map(this::thing).toList();
  }

  /** The tagger says so, or the words do. What the tagger takes for a person must say it itself. */
  private boolean isThing(NameSpan span) {
    return switch (span.tag()) {
      case PLACE, ORGANISATION -> true;
      case PERSON -> heads.type(span).isPresent();
      case NONE ->
          heads.isCountry(words.text(span))
              || heads.type(span).isPresent() && span.end() - span.start() < 7;
    };
  }

  private Thing thing(List<NameSpan> spans) {
    Optional<String> type = heads.type(spans.get(0));
    String text = words.text(spans.get(0));
    if (heads.isCountry(text)) {
      return new Thing(EntityKind.PLACE, "country", spans);
    }
    EntityKind kind = type.map(t -> kindOf(t, spans)).orElseGet(() -> taggedKind(spans));
    String closer = type.filter(t -> !t.equals("either") && !t.equals("organisation")).orElse("");
    return new Thing(kind, kind == EntityKind.PLACE ? closer : "", spans);
  }

  private EntityKind kindOf(String type, List<NameSpan> spans) {
    return switch (type) {
      case "organisation" -> EntityKind.ORGANISATION;
      case "either" -> isPlaceUsed(spans) ? EntityKind.PLACE : EntityKind.ORGANISATION;
      default -> EntityKind.PLACE;
    };
  }

  private boolean isPlaceUsed(List<NameSpan> spans) {
    return spans.stream().anyMatch(this::isPlaceUse);
  }

  private boolean isPlaceUse(NameSpan span) {
    String before = words.lower(span.sentence(), span.start() - 1);
    String second = words.lower(span.sentence(), span.start() - 2);
    return WHERE.contains(before) || before.equals("the") && WHERE.contains(second);
  }

  private static EntityKind taggedKind(List<NameSpan> spans) {
    long places = spans.stream().filter(span -> span.tag() == NameTag.PLACE).count();
    return 2 * places >= spans.size() ? EntityKind.PLACE : EntityKind.ORGANISATION;
  }
}
