/** Reading of the project's data files, with errors that name file and line. */
package org.sikap.core.data;
