/** What a report says, as plain records: independent of where it was read and how it is written. */
package org.sikap.reports.model;
