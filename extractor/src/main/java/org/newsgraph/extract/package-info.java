/** An annotated article becomes the findings of that article. It never looks at other articles. */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
