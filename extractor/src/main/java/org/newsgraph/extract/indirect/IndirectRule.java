package org.newsgraph.extract.indirect;

import java.util.Optional;
import org.newsgraph.extract.indirect.clause.Clauses;

/** One construction in which English tells what somebody says. */
interface IndirectRule {

  /** What the token, a narrator's word, says of somebody's words or thoughts by this rule. */
  Optional<Telling> tell(Clauses clauses, int token);
}
