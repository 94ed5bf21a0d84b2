/** What all documents of money have in common: a life that begins with a maker and ends with a checker. */
package org.dongjiang.funds.document;
