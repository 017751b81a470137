/**
 * An annotated article becomes its quotations: where quotation marks open and close. It never says
 * who speaks.
 */
@NullMarked
package org.newsgraph.extract.quotation;

import org.jspecify.annotations.NullMarked;
