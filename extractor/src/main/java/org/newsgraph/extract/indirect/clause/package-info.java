/**
 * The clauses of a sentence, the words that report what somebody says, and where that begins and
 * ends. It attributes nothing.
 */
@NullMarked
package org.newsgraph.extract.indirect.clause;

import org.jspecify.annotations.NullMarked;
