package org.newsgraph.extract.cast.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.PersonName;

/** The names of one person while they are being gathered. */
public final class NameCircle {

  private final Map<PersonName, List<NameSpan>> names = new LinkedHashMap<>();
  private final List<NameSpan> spans = new ArrayList<>();

  /** Adds a name of the person where it stands. */
  public void add(PersonName name, NameSpan span) {
    names.computeIfAbsent(name, key -> new ArrayList<>()).add(span);
    spans.add(span);
  }

  /** Puts the places in reading order. */
  public void sort() {
    spans.sort(NameOrder.READING);
  }

  /** Where the person is named. */
  public List<NameSpan> spans() {
    return spans;
  }

  /** Where the person is named first, once sorted. */
  public NameSpan firstSpan() {
    return spans.get(0);
  }

  /** Where the name stands first; the person's first place if it never does. */
  public NameSpan firstSpanOf(PersonName name) {
    return names.getOrDefault(name, spans).get(0);
  }

  /** All forms of the name. */
  public List<PersonName> names() {
    return List.copyOf(names.keySet());
  }

  /** The forms of several words, fullest first. */
  public List<PersonName> fullNames() {
    return names.keySet().stream().filter(PersonName::isFull).toList();
  }

  /** Whether the name is one of the words of a full name, or a form of its own. */
  public boolean holds(PersonName name) {
    return names.containsKey(name)
        || names.keySet().stream().anyMatch(full -> full.covers(name) || full.isClippedTo(name));
  }

  /** Whether the name's last words are the family name of a full name. */
  public boolean endsWith(PersonName name) {
    return names.keySet().stream().anyMatch(full -> full.endsWith(name));
  }

  /** Whether the name is a slip of the pen for one of the words of a full name. */
  public boolean almostHolds(PersonName name) {
    return names.keySet().stream()
        .flatMap(full -> full.words().stream())
        .anyMatch(word -> new PersonName(List.of(word)).isOneEditFrom(name));
  }
}
