package org.newsgraph.evaluate.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.evaluate.Counts;

/** Counts of right, wrong and missed answers, in groups, and a line for each fault. */
public final class CorpusScore {

  private final Map<String, Counts> groups = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** The counts of each group, in the order in which the groups first occurred. */
  public Map<String, Counts> groups() {
    return new LinkedHashMap<>(groups);
  }

  /** One line for each wrong and missed answer. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** Counts one decision: what was given, and what the corpus has. */
  void decide(String group, boolean given, boolean gold) {
    add(group, new Counts(given && gold ? 1 : 0, given && !gold ? 1 : 0, !given && gold ? 1 : 0));
  }

  void add(String group, Counts counts) {
    groups.merge(group, counts, Counts::plus);
  }

  void fault(String line) {
    faults.add(line);
  }
}
