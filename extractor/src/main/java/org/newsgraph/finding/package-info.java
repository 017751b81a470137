/**
 * What one article says: entities and sealed findings, each with status, evidence, rule and
 * confidence. Records only; it never finds anything itself.
 */
@NullMarked
package org.newsgraph.finding;

import org.jspecify.annotations.NullMarked;
