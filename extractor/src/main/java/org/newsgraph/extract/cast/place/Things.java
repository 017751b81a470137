package org.newsgraph.extract.cast.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;

/**
 * Finds the places, gatherings and organisations among the spans that may be names, and gathers
 * those of one name.
 */
public final class Things {

  private final ArticleWords words;
  private final NameHeads heads;
  private final VenueNouns venues;
  private final ThingSpans thingSpans;
  private final ThingKinds kinds;

  /** Finds them in the article's words. */
  public Things(ArticleWords words, NameHeads heads) {
    this.words = words;
    this.heads = heads;
    this.venues = new VenueNouns(words);
    this.thingSpans = new ThingSpans(words, heads, venues);
    this.kinds = new ThingKinds(words, heads, venues);
  }

  /**
   * The places, gatherings and organisations, in order of their first name.
   *
   * @param spans spans that may be names and name nobody
   */
  public List<Thing> find(List<NameSpan> spans) {
    Map<String, List<NameSpan>> byName = new LinkedHashMap<>();
    spans.stream()
        .filter(thingSpans::isThing)
        .map(span -> venues.lengthen(span).orElse(span))
        .forEach(span -> byName.computeIfAbsent(key(span), key -> new ArrayList<>()).add(span));
    joinShortForms(byName);
    return byName.values().stream().map(kinds::thing).toList();
  }

  /** One key for "NAIROBI" and "Nairobi", for "US" and "United States". */
  private String key(NameSpan span) {
    String text = words.text(span);
    return heads.state(text).orElse(text).toLowerCase(Locale.ROOT);
  }

  /** "the Marlowe" joins "the Marlowe Club", "EU" the "European Union". */
  private void joinShortForms(Map<String, List<NameSpan>> byName) {
    for (String shorter : List.copyOf(byName.keySet())) {
      List<NameSpan> spans = byName.getOrDefault(shorter, List.of());
      Optional<String> fuller =
          byName.keySet().stream()
              .filter(name -> isShortFor(spans.get(0), byName.getOrDefault(name, List.of()).get(0)))
              .findFirst();
      fuller.ifPresent(
          name -> {
            byName.getOrDefault(name, List.of()).addAll(spans);
            byName.getOrDefault(name, List.of()).sort(NameOrder.READING);
            byName.remove(shorter);
          });
    }
  }

  private boolean isShortFor(NameSpan shorter, NameSpan fuller) {
    String text = words.text(shorter);
    String full = words.text(fuller);
    boolean clipped =
        full.startsWith(text + " ")
            && shorter.tag() == fuller.tag()
            && heads.type(fuller).filter(NameHeads.INSTITUTIONS::contains).isPresent()
            && full.split(" ").length == text.split(" ").length + 1;
    return clipped || text.matches("\\p{Lu}{2,6}") && text.equals(initials(full));
  }

  private static String initials(String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : full.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
