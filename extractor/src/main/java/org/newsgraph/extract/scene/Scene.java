package org.newsgraph.extract.scene;

import java.util.Optional;
import org.newsgraph.text.PartialDate;

/**
 * When and where something takes place.
 *
 * @param date when, as precisely as the article says
 * @param place where: the id of a place of the cast
 * @param placeDetail where within the place, such as "the lobby"; empty where the text gives none
 */
public record Scene(Optional<PartialDate> date, Optional<String> place, String placeDetail) {

  /** Nothing is known. */
  public static final Scene UNKNOWN = new Scene(Optional.empty(), Optional.empty(), "");
}
