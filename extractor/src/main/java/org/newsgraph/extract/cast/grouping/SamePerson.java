package org.newsgraph.extract.cast.grouping;

import java.util.List;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.name.PersonName;

/** Decides whether two full names can be one person's. */
final class SamePerson {

  private final NameWords lexicon;

  SamePerson(NameWords lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the shorter or equally long name can mean the bearer of the full one: its words are
   * among the full one's, it has an initial or a short form for the given name, or it is misspelt.
   */
  boolean isSame(PersonName full, PersonName name) {
    return full.covers(name)
        || full.isOneEditFrom(name)
        || full.last().equals(name.last())
            && isSameGivenName(full.first(), name.first())
            && hasNoOtherMiddleName(full, name);
  }

  /**
   * Whether the name is the full one without its end, and came first: "Trygve Haugen" before
   * "Trygve Haugen Moe" is another person, behind it the same one.
   */
  boolean isCutShort(PersonName full, PersonName name, boolean cameFirst) {
    int length = name.words().size();
    return cameFirst
        && length < full.words().size()
        && full.words().subList(0, length).equals(name.words());
  }

  private boolean isSameGivenName(String one, String other) {
    return isInitial(one, other)
        || isInitial(other, one)
        || isShortForm(one, other)
        || isShortForm(other, one)
        || one.equals(other);
  }

  private static boolean isInitial(String initial, String given) {
    return initial.length() == 1 && given.startsWith(initial);
  }

  private boolean isShortForm(String shortForm, String given) {
    String capitalised = lexicon.capitalised(shortForm);
    return lexicon.fullForms(capitalised).stream().map(PersonName::plain).anyMatch(given::equals);
  }

  private static boolean hasNoOtherMiddleName(PersonName full, PersonName name) {
    List<String> middle = full.words().subList(1, full.words().size() - 1);
    List<String> other = name.words().subList(1, name.words().size() - 1);
    return middle.isEmpty()
        || other.isEmpty()
        || middle.get(0).charAt(0) == other.get(0).charAt(0)
            && (middle.get(0).length() == 1 || other.get(0).length() == 1);
  }
}
