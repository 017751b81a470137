/**
 * A quotation becomes an attribution: who says it, by the words around it. It never joins
 * quotations to one utterance.
 */
@NullMarked
package org.newsgraph.extract.statement.attribution;

import org.jspecify.annotations.NullMarked;
