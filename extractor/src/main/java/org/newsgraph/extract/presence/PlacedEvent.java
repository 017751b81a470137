package org.newsgraph.extract.presence;

import org.newsgraph.extract.scene.PlaceWords;

/**
 * An event and the words of place that hang from it.
 *
 * @param event the verb, noun of event, or predicate
 * @param journey the noun of journey between the words of place and the event, else -1
 * @param direct whether no other noun stands between the words of place and the event
 * @param place the words of place
 */
record PlacedEvent(int event, int journey, boolean direct, PlaceWords place) {}
