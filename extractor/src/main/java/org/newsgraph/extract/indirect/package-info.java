/**
 * Indirect speech: who is reported to have said, thought, asked or promised what, in the article's
 * own words. What stands wholly in quotation marks belongs to {@code extract.statement}.
 */
@NullMarked
package org.newsgraph.extract.indirect;

import org.jspecify.annotations.NullMarked;
