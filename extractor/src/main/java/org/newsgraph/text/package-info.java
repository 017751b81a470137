/**
 * How newsgraph points at characters of a source and at days of a calendar. Nothing comes in from
 * other rooms. It never reads files and never knows what an article is.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
