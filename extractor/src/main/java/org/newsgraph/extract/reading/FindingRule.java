package org.newsgraph.extract.reading;

import java.util.List;
import org.newsgraph.finding.Finding;

/** One family of rules that finds one kind of thing in an article. */
public interface FindingRule {

  /**
   * What the family finds in the article, in order of the text. The same reading always gives the
   * same findings.
   */
  List<Finding> find(Reading reading);
}
