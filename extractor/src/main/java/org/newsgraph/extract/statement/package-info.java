/** Who said what, in quotation marks. */
@NullMarked
package org.newsgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
