/** The eight measures (八个一批) by which a poor household is helped. */
package org.dongjiang.funds.relief.measure;
