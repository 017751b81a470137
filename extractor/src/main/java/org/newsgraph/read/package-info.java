/**
 * Files, folders and standard input become raw articles or unreadable inputs. It decodes
 * characters; it never interprets the text.
 */
@NullMarked
package org.newsgraph.read;

import org.jspecify.annotations.NullMarked;
