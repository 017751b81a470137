/**
 * The families of words by which English tells encounters, each one rule: verbs and nouns of
 * meeting, what people do together, who escorts whom, who stands beside whom, who is whose guest.
 */
@NullMarked
package org.newsgraph.extract.encounter.family;

import org.jspecify.annotations.NullMarked;
