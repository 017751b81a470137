package org.newsgraph.extract.work;

import java.util.List;
import org.newsgraph.extract.work.spot.WorkSpot;

/** One way in which an article ties people to a work. */
interface CreditRule {

  /** The people that the words around the spot tie to the work. */
  List<Credit> credit(WorkSpot spot);
}
