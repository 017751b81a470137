package org.newsgraph.extract.work.credit;

import java.util.List;
import org.newsgraph.extract.work.spot.WorkSpot;

/** One way in which an article ties people to a work. */
public interface CreditRule {

  /** The people that the words around the spot tie to the work. */
  List<Credit> credit(WorkSpot spot);
}
