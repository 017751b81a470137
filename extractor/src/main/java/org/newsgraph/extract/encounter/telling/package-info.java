/**
 * Sentences become tellings: a word that tells an encounter or contact with the parties that take
 * part. Several tellings of one encounter are still several here; whether it happened is not read.
 */
@NullMarked
package org.newsgraph.extract.encounter.telling;

import org.jspecify.annotations.NullMarked;
