/** What a rule finds of a person and a work, and what a rule is. */
@NullMarked
package org.newsgraph.extract.work.credit;

import org.jspecify.annotations.NullMarked;
