package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.text.PartialDate;

/**
 * What a time expression counts from.
 *
 * @param publication the day on which the article was published
 * @param scene when that took place of which the article has just told
 * @param direction on which side of the publication an incomplete date lies
 */
public record TimeAnchor(
    Optional<LocalDate> publication, Optional<PartialDate> scene, Direction direction) {}
